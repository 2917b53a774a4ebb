/** What a library uses until somebody writes another. */
export const usualCertificatePattern = '{year}/{workshop}/{sequence}'

export interface NumberParts {
  readonly year: string
  /** Which workshop of the library it is. */
  readonly workshop: number
  readonly sequence: number
}

/** A pattern must hold the sequence, or two people would get one number. */
export const isCertificatePattern = (pattern: string): boolean => pattern.includes('{sequence}')

/** Fills in `{year}`, `{workshop}` (two digits at least) and `{sequence}` (three at least). */
export function certificateNumber(pattern: string, { year, workshop, sequence }: NumberParts): string {
  return (isCertificatePattern(pattern) ? pattern : usualCertificatePattern)
    .replaceAll('{year}', year)
    .replaceAll('{workshop}', String(workshop).padStart(2, '0'))
    .replaceAll('{sequence}', String(sequence).padStart(3, '0'))
}
