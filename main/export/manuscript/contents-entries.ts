import type { Language } from '../../../shared/domain/language'
import { eachBlock } from './each-block'
import { glossaryAnchor, sourcesAnchor, type Manuscript } from './manuscript'
import { plainInlines } from './plain-inlines'

export interface ContentsEntry {
  readonly level: 1 | 2
  readonly number: string
  readonly title: string
  readonly anchor: string
  readonly language: Language
}

/** Chapters, dividers and the lists at the end, with the sections below their chapter. */
export function contentsEntries(manuscript: Manuscript): readonly ContentsEntry[] {
  const parts = manuscript.parts.flatMap((part): readonly ContentsEntry[] => {
    const language = part.language ?? manuscript.language
    if (part.type === 'divider') return [{ level: 1, number: '', title: part.title, anchor: part.anchor, language }]
    if (part.type === 'annex') {
      const { number, title, anchor } = part
      return [{ level: 1, number, title, anchor, language }]
    }
    const sections = [...eachBlock(part.blocks)].flatMap((block): readonly ContentsEntry[] =>
      block.type === 'heading' && block.level === 2
        ? [{ level: 2, number: block.number, title: plainInlines(block.inlines), anchor: block.anchor, language }]
        : [],
    )
    return [{ level: 1, number: part.number, title: part.title, anchor: part.anchor, language }, ...sections]
  })
  const { labels, glossary, sources, language } = manuscript
  return [
    ...parts,
    ...(glossary.length > 0
      ? [{ level: 1, number: '', title: labels.glossary, anchor: glossaryAnchor, language } as const]
      : []),
    ...(sources.length > 0
      ? [{ level: 1, number: '', title: labels.sources, anchor: sourcesAnchor, language } as const]
      : []),
  ]
}
