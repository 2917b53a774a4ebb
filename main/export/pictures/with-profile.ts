import { crc32, deflateSync } from 'node:zlib'

const longestSegment = 65_000

/** A JPEG whose colours are meant in the profile given. */
export function jpegWithProfile(jpeg: Uint8Array, profile: Uint8Array | null): Uint8Array {
  if (profile === null) return jpeg
  const count = Math.ceil(profile.length / longestSegment)
  const segments = Array.from({ length: count }, (_, index) => {
    const part = profile.subarray(index * longestSegment, (index + 1) * longestSegment)
    const head = Buffer.alloc(18)
    head.writeUInt16BE(0xffe2, 0)
    head.writeUInt16BE(part.length + 16, 2)
    head.write('ICC_PROFILE\0', 4, 'latin1')
    head.writeUInt8(index + 1, 16)
    head.writeUInt8(count, 17)
    return Buffer.concat([head, part])
  })
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]))
}

/** Behind the signature and IHDR. */
const endOfHead = 33

/** A PNG whose colours are meant in the profile given. */
export function pngWithProfile(png: Uint8Array, profile: Uint8Array | null): Uint8Array {
  if (profile === null) return png
  const content = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)])
  const chunk = Buffer.alloc(content.length + 8)
  chunk.writeUInt32BE(content.length - 4, 0)
  content.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(content), content.length + 4)
  return new Uint8Array(Buffer.concat([png.subarray(0, endOfHead), chunk, png.subarray(endOfHead)]))
}
