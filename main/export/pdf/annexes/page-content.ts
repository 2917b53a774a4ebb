import { decodePDFRawStream, PDFArray, PDFContentStream, PDFRawStream, PDFStream, type PDFPage } from 'pdf-lib'

/** The bytes of a stream, unpacked. Throws for a stream that is packed in a way nobody knows or is damaged. */
export function streamBytes(stream: PDFStream): Uint8Array {
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode()
  if (stream instanceof PDFContentStream) return stream.getUnencodedContents()
  return stream.getContents()
}

/** What a page paints, as one stream. Parts end at any operator: a line end keeps them apart. */
export function pageContent(page: PDFPage): Uint8Array {
  const contents = page.node.Contents()
  if (contents === undefined) return new Uint8Array()
  if (!(contents instanceof PDFArray)) return streamBytes(contents)
  const parts: Uint8Array[] = []
  for (let at = 0; at < contents.size(); at += 1) {
    const part = contents.lookup(at)
    if (!(part instanceof PDFStream)) throw new Error('a part of a page that is no stream')
    parts.push(streamBytes(part), Uint8Array.of(10))
  }
  return new Uint8Array(Buffer.concat(parts))
}
