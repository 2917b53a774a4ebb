import { Paragraph, TableOfContents } from 'docx'
import { cleanText } from '../manuscript/clean-text'
import { contentsEntries } from '../manuscript/contents-entries'
import { bookmarkName } from './bookmark-name'
import type { DocxChild, DocxShared } from './docx-context'
import { styleIds } from './style-ids'

/** Stands between number and title until `finishDocument` makes a tab of it: the library writes one run an entry. */
export const entryTab = '\ue000'

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
