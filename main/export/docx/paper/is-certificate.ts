import type { PaperContext } from './paper-context'

/** The sheet of a certificate is not filled: its writers leave more air. */
export const isCertificate = ({ paper }: PaperContext): boolean => paper.kind === 'certificates'
