import { EncryptedPDFError, ParseSpeeds, PDFBool, PDFDict, PDFDocument, PDFNumber, PDFStream } from 'pdf-lib'
import { err, ok, type Result } from '../../../../shared/domain/result'
import { pageContent } from './page-content'
import { nameOf } from './pdf-names'
import { removeLayers } from './remove-layers'

/** Why a PDF cannot be bound in: it is locked, its pages are made by another program on opening, or it is none or damaged. */
export type AnnexFault = 'encrypted' | 'made-on-opening' | 'broken'

/** Entries that lead out of the pages, name the program or number what only the old file numbers. */
const foreign = ['StructParent', 'StructParents', 'Metadata', 'PieceInfo', 'AF', 'OPI', 'LastModified', 'AA'].map(
  nameOf,
)

/** A form that keeps such an entry would claim a place in the structure of the book. */
function cleanObjects(document: PDFDocument): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dictionary = object instanceof PDFStream ? object.dict : object
    if (!(dictionary instanceof PDFDict)) continue
    for (const name of foreign) dictionary.delete(name)
    // What is left of its layers is shown; a book has none.
    if (object instanceof PDFStream) dictionary.delete(nameOf('OC'))
  }
}

/** A file that was cut off has lost its end; the library would take the pages that are left for the whole. */
const isWhole = (bytes: Uint8Array): boolean =>
  /startxref\s+\d+\s+%%EOF/u.test(Buffer.from(bytes.subarray(-2_048)).toString('latin1'))

/** A form whose pages an Adobe program makes when it opens the file; what lies in it is a page that says so (XFA). */
function isMadeOnOpening({ catalog }: PDFDocument): boolean {
  const form = catalog.lookup(nameOf('AcroForm'))
  const isDynamic = catalog.lookup(nameOf('NeedsRendering')) === PDFBool.True
  return isDynamic && form instanceof PDFDict && form.has(nameOf('XFA'))
}

/** As many as the file says that it has. */
function countedPages({ catalog }: PDFDocument): number {
  const count = catalog.Pages().lookup(nameOf('Count'))
  return count instanceof PDFNumber ? count.asNumber() : -1
}

/** Opens a PDF to be bound in. Every page is looked at, so that what is damaged is refused here and nowhere later. */
export async function openAnnex(bytes: Uint8Array): Promise<Result<PDFDocument, AnnexFault>> {
  if (!isWhole(bytes)) return err('broken')
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      warnOnInvalidObjects: false,
    })
    if (document.isEncrypted) return err('encrypted')
    if (isMadeOnOpening(document)) return err('made-on-opening')
    const pages = document.getPages()
    if (pages.length === 0 || pages.length !== countedPages(document)) return err('broken')
    for (const page of pages) pageContent(page)
    return ok(document)
  } catch (error) {
    return err(error instanceof EncryptedPDFError ? 'encrypted' : 'broken')
  }
}

/** The same, made ready to be copied from: the document is no longer what it was. */
export async function openAnnexForBinding(bytes: Uint8Array): Promise<Result<PDFDocument, AnnexFault>> {
  const opened = await openAnnex(bytes)
  if (!opened.ok) return opened
  try {
    removeLayers(opened.value)
  } catch {
    // What a layer hides cannot be told from what is shown.
    return err('broken')
  }
  cleanObjects(opened.value)
  return opened
}
