import { PDFName } from 'pdf-lib'

/** A name of the format, as the library wants it. */
export const nameOf = (name: string): PDFName => PDFName.of(name)
