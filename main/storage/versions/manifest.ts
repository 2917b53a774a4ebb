import { compress, decompress } from './compression'

/** The list of block ids of a version: four bytes each, least first, zstd. */
export const manifest = {
  encode(ids: readonly number[]): Uint8Array {
    const bytes = Buffer.alloc(ids.length * 4)
    for (const [index, id] of ids.entries()) bytes.writeUInt32LE(id, index * 4)
    return compress(bytes)
  },
  /** Null when the bytes are damaged. */
  decode(data: Uint8Array): readonly number[] | null {
    const bytes = decompress(data)
    if (!bytes || bytes.length % 4 !== 0) return null
    return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4))
  },
} as const
