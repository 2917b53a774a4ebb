import { unzipSync } from 'fflate'
import { packZip } from './pack-zip'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Copies of a Word document that differ in a name. The document was written with `token` where the name belongs; it is
 * opened once. Equal names give equal bytes.
 */
export function docxCopies(document: Uint8Array, token: string): (name: string) => Uint8Array {
  const files = Object.entries(unzipSync(document)).map(([path, bytes]) => {
    const text = /\.xml$/u.test(path) ? new TextDecoder().decode(bytes) : ''
    return { path, bytes, text: text.includes(token) ? text : null }
  })
  return (name) =>
    packZip(
      files.map(({ path, bytes, text }) => ({
        path,
        bytes: text === null ? bytes : new TextEncoder().encode(text.replaceAll(token, () => escaped(name))),
        isCompressed: true,
      })),
    )
}
