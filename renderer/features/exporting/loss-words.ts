/** What the files could not carry, as the export names it: `code: detail`. */
const lossCodes = [
  'missing-glyph',
  'missing-picture',
  'unreadable-picture',
  'missing-target',
  'duplicate-anchor',
  'not-pdf-ua',
  'not-pdf-a',
] as const

export type LossCode = (typeof lossCodes)[number] | 'other'

/** The code with words of ours and the detail; what has no code is shown as it came. */
export function splitLoss(loss: string): { readonly code: LossCode; readonly detail: string } {
  const [name, ...rest] = loss.split(': ')
  const code = lossCodes.find((one) => one === name)
  return code ? { code, detail: rest.join(': ') } : { code: 'other', detail: loss }
}
