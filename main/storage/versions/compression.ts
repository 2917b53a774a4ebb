import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { documentLimits } from '../../../shared/document/document-limits'

/** zstd of a text's UTF-8. */
export function compress(data: string | Uint8Array): Uint8Array {
  return zstdCompressSync(data)
}

/** The bytes back, or null when they are damaged or larger than any document may be. */
export function decompress(data: Uint8Array): Buffer | null {
  try {
    return zstdDecompressSync(data, { maxOutputLength: documentLimits.size * 4 })
  } catch {
    return null
  }
}
