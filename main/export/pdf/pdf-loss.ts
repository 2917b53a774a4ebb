import type { LossCode } from '../../../shared/domain/export-loss'

/** What the PDF could not carry. `detail` names it: characters, a picture's hash, an anchor. */
export type PdfLossCode = Exclude<LossCode, 'unreadable-template'>

/** One line of the report: `code: detail`. */
export const pdfLoss = (code: PdfLossCode, detail: string): string => `${code}: ${detail}`
