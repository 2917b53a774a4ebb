import { Paragraph, TableOfContents } from 'docx'
import { cleanText } from '../manuscript/clean-text'
import { glossaryAnchor, sourcesAnchor, type Manuscript } from '../manuscript/manuscript'
import { eachBlock } from '../manuscript/each-block'
import { plainInlines } from '../manuscript/plain-inlines'
import { bookmarkName } from './bookmark-name'
import type { DocxChild, DocxShared } from './docx-context'
import { styleIds } from './style-ids'

export interface ContentsEntry {
  readonly level: 1 | 2
  readonly number: string
  readonly title: string
  readonly anchor: string
}

/** Stands between number and title until `finishDocument` makes a tab of it: the library writes one run an entry. */
export const entryTab = '\ue000'

/** Chapters, dividers and the lists at the end, with the sections below their chapter. */
function contentsEntries(manuscript: Manuscript): readonly ContentsEntry[] {
  const parts = manuscript.parts.flatMap((part): readonly ContentsEntry[] => {
    if (part.type === 'divider') return [{ level: 1, number: '', title: part.title, anchor: part.anchor }]
    const sections = [...eachBlock(part.blocks)].flatMap((block): readonly ContentsEntry[] =>
      block.type === 'heading' && block.level === 2
        ? [{ level: 2, number: block.number, title: plainInlines(block.inlines), anchor: block.anchor }]
        : [],
    )
    return [{ level: 1, number: part.number, title: part.title, anchor: part.anchor }, ...sections]
  })
  const { labels, glossary, sources } = manuscript
  return [
    ...parts,
    ...(glossary.length > 0 ? [{ level: 1, number: '', title: labels.glossary, anchor: glossaryAnchor } as const] : []),
    ...(sources.length > 0 ? [{ level: 1, number: '', title: labels.sources, anchor: sourcesAnchor } as const] : []),
  ]
}

/** The contents as Word's own field, filled in beforehand: nothing has to be updated, nothing asks. */
export function writeContents({ manuscript, pageMap }: DocxShared): readonly DocxChild[] {
  const entries = contentsEntries(manuscript)
  if (entries.length === 0) return []
  const cachedEntries = entries.map(({ level, number, title, anchor }) => {
    const page = pageMap?.anchors[anchor]
    const text = cleanText(number === '' ? title : `${number}${entryTab}${title}`)
    return { level, title: text, href: bookmarkName(anchor), ...(page === undefined ? {} : { page }) }
  })
  return [
    new Paragraph({ style: styleIds.contentsTitle, text: cleanText(manuscript.labels.contents) }),
    new TableOfContents(cleanText(manuscript.labels.contents), {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      cachedEntries,
    }),
  ]
}
