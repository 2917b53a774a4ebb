import type { NodeJson } from '../../../shared/document/document-json'
import { filterContent, isForReader } from './filter-content'
import type { ManuscriptSource, SourceChapter, SourceDivider } from './manuscript-source'

/** A chapter that is printed, with what is left of its text for this reader. */
export interface VisibleChapter {
  readonly type: 'chapter'
  readonly source: SourceChapter
  /** Null when the stored text could not be read. */
  readonly content: readonly NodeJson[] | null
}

export interface VisibleDivider {
  readonly type: 'divider'
  readonly source: SourceDivider
}

export type VisiblePart = VisibleChapter | VisibleDivider

/** Asked by everyone who works on the same source: manuscript, preflight, register of acts, parts of the edition. */
const known = new WeakMap<ManuscriptSource, readonly VisiblePart[]>()

/** What this kind, audience and district gets to see. Everything that a trainer alone may read ends here. */
export function visibleParts(source: ManuscriptSource): readonly VisiblePart[] {
  const parts = known.get(source) ?? choose(source)
  known.set(source, parts)
  return parts
}

function choose(source: ManuscriptSource): readonly VisiblePart[] {
  const reader = { kind: source.kind, audience: source.audience, district: source.workshop?.district ?? '' }
  return source.parts.flatMap((part): readonly VisiblePart[] => {
    if (part.type === 'gap' || (part.isTrainerOnly && reader.kind !== 'trainer')) return []
    if (part.type === 'divider') return [{ type: 'divider', source: part }]
    if (!isForReader(part, reader)) return []
    return [{ type: 'chapter', source: part, content: part.content && filterContent(part.content.content, reader) }]
  })
}
