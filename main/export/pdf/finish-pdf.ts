import { ParseSpeeds, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'

const pdfUaPart = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>'

/** The WASM engine has no switch for PDF/UA-1; its output differs from the native one only by what is set here. */
function declarePdfUa(document: PDFDocument): void {
  const reference = document.catalog.get(PDFName.of('Metadata'))
  const stream = document.catalog.lookup(PDFName.of('Metadata'))
  if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) return
  const xmp = Buffer.from(stream.getContents()).toString('utf8')
  if (xmp.includes('pdfuaid:part')) return
  const declared = Buffer.from(xmp.replace('</rdf:Description>', `${pdfUaPart}</rdf:Description>`))
  const metadata = document.context.stream(declared, { Type: 'Metadata', Subtype: 'XML' })
  document.context.assign(reference, metadata)
}

function showTitle(document: PDFDocument): void {
  const name = PDFName.of('ViewerPreferences')
  const existing = document.catalog.lookup(name)
  const preferences = existing instanceof PDFDict ? existing : document.context.obj({})
  preferences.set(PDFName.of('DisplayDocTitle'), document.context.obj(true))
  document.catalog.set(name, preferences)
}

/**
 * Gives the PDF what its engine could not; `isPdfUa` when its structure fulfils PDF/UA-1, so that the file may say so.
 * Adds no date and no random id: the same input gives the same bytes. Info and XMP stay equal, as the engine wrote them.
 */
export async function finishPdf(pdf: Uint8Array, isPdfUa: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  showTitle(document)
  if (isPdfUa) declarePdfUa(document)
  return document.save({ useObjectStreams: false, objectsPerTick: 1_000_000, updateFieldAppearances: false })
}
