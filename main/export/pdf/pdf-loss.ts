/** What the PDF could not carry. `detail` names it: characters, a picture's hash, an anchor. */
export type PdfLossCode =
  | 'missing-glyph'
  | 'missing-picture'
  | 'unreadable-picture'
  | 'missing-target'
  | 'duplicate-anchor'
  | 'not-pdf-ua'
  | 'not-pdf-a'

/** One line of the report: `code: detail`. */
export const pdfLoss = (code: PdfLossCode, detail: string): string => `${code}: ${detail}`
