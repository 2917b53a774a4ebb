import type { PictureFacts } from './picture-facts'

/** Size of the logical screen; null for anything but a GIF. */
export function readGif(bytes: Buffer): PictureFacts | null {
  const signature = bytes.toString('latin1', 0, 6)
  if (bytes.length < 14 || (signature !== 'GIF87a' && signature !== 'GIF89a')) return null
  return { mediaType: 'image/gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}
