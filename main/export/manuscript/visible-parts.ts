import type { NodeJson } from '../../../shared/document/document-json'
import type { Language } from '../../../shared/domain/language'
import { partLanguages } from '../../../shared/domain/part-languages'
import { filterContent, isForReader, readerOf } from './filter-content'
import type { ManuscriptSource, SourceAnnex, SourceChapter, SourceDivider } from './manuscript-source'

/** A chapter that is printed, with what is left of its text for this reader. */
export interface VisibleChapter {
  readonly type: 'chapter'
  readonly source: SourceChapter
  /** What the part of the pack is written in; the chapter stands in for a translation where its own is another. */
  readonly partLanguage: Language
  /** Null when the stored text could not be read. */
  readonly content: readonly NodeJson[] | null
}

export interface VisibleDivider {
  readonly type: 'divider'
  readonly source: SourceDivider
  readonly partLanguage: Language
}

export interface VisibleAnnex {
  readonly type: 'annex'
  readonly source: SourceAnnex
  readonly partLanguage: Language
}

export type VisiblePart = VisibleChapter | VisibleDivider | VisibleAnnex

/** Asked by everyone who works on the same source: manuscript, preflight, register of acts, parts of the edition. */
const known = new WeakMap<ManuscriptSource, readonly VisiblePart[]>()

/** What this kind, audience and district gets to see. Everything that a trainer alone may read ends here. */
export function visibleParts(source: ManuscriptSource): readonly VisiblePart[] {
  const parts = known.get(source) ?? choose(source)
  known.set(source, parts)
  return parts
}

function choose(source: ManuscriptSource): readonly VisiblePart[] {
  const reader = readerOf(source)
  const languages = partLanguages(source.parts, source.language)
  return source.parts.flatMap((part, index): readonly VisiblePart[] => {
    if (part.type === 'gap' || (part.isTrainerOnly && reader.kind !== 'trainer')) return []
    const partLanguage = languages[index] ?? source.language
    if (part.type === 'divider') return [{ type: 'divider', source: part, partLanguage }]
    if (part.type === 'annex') return [{ type: 'annex', source: part, partLanguage }]
    if (!isForReader(part, reader)) return []
    const content = part.content && filterContent(part.content.content, reader)
    return [{ type: 'chapter', source: part, partLanguage, content }]
  })
}
