const headLength = 12
/** Place, size, duration and flags of a frame stand before its chunks. */
const frameHead = 16

function* eachChunk(bytes: Buffer, from: number): Generator<{ readonly type: string; readonly content: Buffer }> {
  for (let at = from; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32LE(at + 4)
    yield { type: bytes.toString('latin1', at, at + 4), content: bytes.subarray(at + 8, at + 8 + length) }
    at += 8 + length + (length % 2)
  }
}

function chunkOf(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

/** `VP8X` of a still picture that is transparent: flags, then width and height less one in three bytes each. */
function transparent(frame: Buffer): Buffer {
  const content = Buffer.alloc(10)
  content.writeUInt8(0x10)
  frame.copy(content, 4, 6, 12)
  return chunkOf('VP8X', content)
}

/**
 * An animated WebP as the still picture that it begins with: paper does not move, and the decoder knows still ones only.
 * Any other picture as it is.
 */
export function firstWebpFrame(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const frame = [...eachChunk(buffer, headLength)].find(({ type }) => type === 'ANMF')?.content
  if (!frame || frame.length < frameHead) return bytes
  const inner = [...eachChunk(frame, frameHead)].filter(({ type }) => ['ALPH', 'VP8 ', 'VP8L'].includes(type))
  const hasAlpha = inner.some(({ type }) => type === 'ALPH')
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    ...(hasAlpha ? [transparent(frame)] : []),
    ...inner.map(({ type, content }) => chunkOf(type, content)),
  ])
  return chunkOf('RIFF', body)
}
