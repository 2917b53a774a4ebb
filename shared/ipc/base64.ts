const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))
const values = new Uint8Array(128).fill(255)
codes.forEach((code, value) => (values[code] = value))

const padding = 61
/** String.fromCharCode takes its letters as arguments, and engines limit those. */
const lettersAtOnce = 8192

/** RFC 4648 base64 with padding. `Uint8Array.prototype.toBase64` is missing in Node 24. */
export function encodeBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4)
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const group = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    letters[to] = codes[group >> 18] ?? 0
    letters[to + 1] = codes[(group >> 12) & 63] ?? 0
    letters[to + 2] = from + 1 < bytes.length ? (codes[(group >> 6) & 63] ?? 0) : padding
    letters[to + 3] = from + 2 < bytes.length ? (codes[group & 63] ?? 0) : padding
  }
  const parts: string[] = []
  for (let start = 0; start < letters.length; start += lettersAtOnce) {
    parts.push(String.fromCharCode(...letters.subarray(start, start + lettersAtOnce)))
  }
  return parts.join('')
}

function valueAt(text: string, index: number): number {
  const value = values[text.charCodeAt(index)]
  if (value === undefined || value === 255) throw new SyntaxError('not base64')
  return value
}

function paddingOf(text: string): number {
  if (text.endsWith('==')) return 2
  return text.endsWith('=') ? 1 : 0
}

/** The inverse of `encodeBase64`; throws on anything that it does not write itself. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  if (text.length % 4 !== 0) throw new SyntaxError('not base64')
  const missing = paddingOf(text)
  const letters = text.length - missing
  const bytes = new Uint8Array((text.length / 4) * 3 - missing)
  let last = 0
  for (let from = 0, to = 0; from < letters; from += 4, to += 3) {
    last = (valueAt(text, from) << 18) | (valueAt(text, from + 1) << 12)
    if (from + 2 < letters) last |= valueAt(text, from + 2) << 6
    if (from + 3 < letters) last |= valueAt(text, from + 3)
    bytes[to] = last >> 16
    if (to + 1 < bytes.length) bytes[to + 1] = (last >> 8) & 255
    if (to + 2 < bytes.length) bytes[to + 2] = last & 255
  }
  const unused = missing === 2 ? last & 0xffff : last & 0xff
  if (missing > 0 && unused !== 0) throw new SyntaxError('not base64')
  return bytes
}
