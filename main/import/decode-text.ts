const marks: readonly (readonly [string, string])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]
const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_-]{2,40})/i
/** What Word and the older editors of our users write when they declare nothing. */
const legacy = 'windows-1250'

/** Text of a file: by its byte order mark, by what its head declares, as UTF-8, or in the code page of Central Europe. */
export function decodeText(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 3)).toString('hex')
  const marked = marks.find(([mark]) => start.startsWith(mark))?.[1]
  if (marked) return new TextDecoder(marked).decode(bytes)
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return (
    decodeAs(bytes, declared.exec(head)?.[1] ?? 'utf-8') ??
    decodeAs(bytes, 'utf-8') ??
    new TextDecoder(legacy).decode(bytes)
  )
}

/** Null when the bytes are not of that encoding, or nobody knows it. */
function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
