import type { PictureFacts } from './picture-facts'

/** Size from the IHDR chunk, which must come first; null for anything but a PNG with a picture in it. */
export function readPng(bytes: Buffer): PictureFacts | null {
  if (
    bytes.length < 45 ||
    bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' ||
    bytes.toString('latin1', 12, 16) !== 'IHDR'
  )
    return null
  if (!bytes.includes('IDAT', 33, 'latin1')) return null
  return { mediaType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
