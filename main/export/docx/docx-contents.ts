import { InternalHyperlink, Paragraph, Tab, TableOfContents, TextRun } from 'docx'
import { cleanText } from '../manuscript/clean-text'
import { contentsEntries } from '../manuscript/contents-entries'
import type { CaptionEntry } from '../manuscript/manuscript'
import { bookmarkName } from './bookmark-name'
import type { DocxChild, DocxContext } from './docx-context'
import { run } from './docx-inlines'
import { styleIds } from './style-ids'

/** Stands between number and title until `finishDocument` makes a tab of it: the library writes one run an entry. */
export const entryTab = '\ue000'

/** The contents as Word's own field, filled in beforehand: nothing has to be updated, nothing asks. */
export function writeContents(context: DocxContext): readonly DocxChild[] {
  const { manuscript, pageMap } = context.shared
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
    ...writeCaptions(manuscript.labels.listOfTables, manuscript.tables, context),
    ...writeCaptions(manuscript.labels.listOfFigures, manuscript.figures, context),
  ]
}

/** A list of tables or of figures, where the pack wants one: links with the pages of the printed book. */
function writeCaptions(title: string, entries: readonly CaptionEntry[], context: DocxContext): readonly DocxChild[] {
  if (entries.length === 0) return []
  const { measures, pageMap } = context.shared
  const lines = entries.map(({ anchor, number, caption, language = context.language }) => {
    const page = pageMap?.anchors[anchor]
    const words = run(`${number}\u2002${caption}`, { ...context, language })
    const place = page === undefined ? [] : [new TextRun({ children: [new Tab(), String(page)] })]
    return new Paragraph({
      style: styleIds.listEntry,
      tabStops: [{ type: 'right', position: measures.textWidth, leader: 'dot' }],
      children: [new InternalHyperlink({ anchor: bookmarkName(anchor), children: [words] }), ...place],
    })
  })
  return [new Paragraph({ style: styleIds.listTitle, text: cleanText(title) }), ...lines]
}
