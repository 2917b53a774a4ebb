/** What a file could not carry. An export names each as `code: detail`; the detail may be empty. */
export const lossCodes = [
  'missing-glyph',
  'missing-picture',
  'unreadable-picture',
  'missing-target',
  'duplicate-anchor',
  'not-pdf-ua',
  'not-pdf-a',
  'unreadable-template',
  'unreadable-annex',
  'annex-not-pdf-ua',
  'annex-not-pdf-a',
] as const
export type LossCode = (typeof lossCodes)[number]

/** What of the text itself keeps a book from being PDF/UA; the preflight names the places. */
export const unreadableReasons = ['no-alt', 'skipped-heading', 'empty-heading'] as const
export type UnreadableReason = (typeof unreadableReasons)[number]

/** The code and its detail; null for a line that no export of this program wrote. */
export function splitLoss(loss: string): { readonly code: LossCode; readonly detail: string } | null {
  const [name, ...rest] = loss.split(': ')
  const code = lossCodes.find((one) => one === name)
  return code ? { code, detail: rest.join(': ') } : null
}
