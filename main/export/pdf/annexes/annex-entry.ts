import type { AnnexPart } from '../../manuscript/manuscript'
import type { BookWriter } from '../book-writer'
import type { JsonObject } from '../json-value'
import { typstLanguage } from '../typst-language'
import type { AnnexSheet } from './annex-sheets'

/** An annex in the order of the book. Where its pages are not known, as in a preview, it is named as it is in other formats. */
export const annexEntry = (annex: AnnexPart, sheets: readonly AnnexSheet[], writer: BookWriter): JsonObject => ({
  type: 'annex',
  number: annex.number,
  label: writer.text(annex.label),
  title: writer.text(annex.title),
  ...(annex.language === undefined ? {} : { language: { ...typstLanguage(annex.language) } }),
  anchor: writer.defineAnchor(annex.anchor),
  notice: writer.text(annex.notice),
  startsOnRightPage: annex.startsOnRightPage,
  sheets: sheets.map(({ width, height, isTagged }, at) => ({
    width,
    height,
    // What is tagged tells itself; the stand-in is taken out with its words.
    alt: isTagged ? 'annex' : writer.text(annex.pageWords[at] ?? annex.label),
  })),
})
