import { decodeBase64, encodeBase64 } from './base64'

const bytesKey = '$bytes'

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Own keys that begin with the escape sign are written with one more of them. */
const escapeKey = (key: string): string => (key.startsWith('$') ? `$${key}` : key)

function unescapeKey(key: string): string {
  if (!key.startsWith('$')) return key
  if (key.startsWith('$$')) return key.slice(1)
  throw new SyntaxError('unknown wire type')
}

function toWire(value: unknown): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value
    throw new TypeError('a number that JSON lacks')
  }
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} cannot be sent`)
  if (value instanceof Uint8Array) return { [bytesKey]: encodeBase64(value) }
  if (Array.isArray(value)) return value.map(toWire)
  if (!isPlain(value)) throw new TypeError('only plain objects can be sent')
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [escapeKey(key), toWire(field)]),
  )
}

/** True when plain JSON says the same, so that nothing needs to be copied: a long chapter is a megabyte at every save. */
function isPlainJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isPlainJson)
  if (!isPlain(value)) return false
  const fields = value as Readonly<Record<string, unknown>>
  return Object.keys(fields).every(
    (key) => !key.startsWith('$') && (fields[key] === undefined || isPlainJson(fields[key])),
  )
}

function fromWire(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromWire)
  const entries: [string, unknown][] = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first?.[0] === bytesKey && typeof first[1] === 'string') return decodeBase64(first[1])
  return Object.fromEntries(entries.map(([key, field]) => [unescapeKey(key), fromWire(field)]))
}

/**
 * Writes a value as JSON in which bytes stand as `{"$bytes": base64}`. Takes what structured clone and JSON share, and
 * bytes; a key without a value is left out. Throws on everything else: a silent change would be lost data.
 */
export function encodeWire(value: unknown): string {
  return JSON.stringify(isPlainJson(value) ? value : toWire(value))
}

/** Reads what `encodeWire` wrote; throws on anything else. */
export function decodeWire(text: string): unknown {
  const value: unknown = JSON.parse(text)
  return text.includes('"$') || text.includes('"\\u0024') ? fromWire(value) : value
}
