import type { ChannelName } from '../../shared/ipc/contract'

const megabyte = 1_000_000
const ordinary = megabyte
const larger: Partial<Readonly<Record<ChannelName, number>>> = {
  'draft:save': 31 * megabyte,
  'preview:chapter': 31 * megabyte,
  'file:saveText': 31 * megabyte,
  'asset:add': 70 * megabyte,
  // 20 MB of a file, as base64.
  'template:attach': 28 * megabyte,
  // 60 MB of a file, as base64.
  'import:read': 81 * megabyte,
  // 20 MB of a file, as base64.
  'participant:readFile': 28 * megabyte,
  // 50 MB of a file, as base64.
  'evidence:add': 70 * megabyte,
  // 60 MB of a file, as base64.
  'annex:add': 81 * megabyte,
  'copies:start': 2 * megabyte,
  'participant:add': 12 * megabyte,
  'participant:attend': 2 * megabyte,
  'participant:erase': 2 * megabyte,
}

/** The largest input of a channel, in bytes as it travels. */
export const inputLimit = (name: ChannelName): number => larger[name] ?? ordinary

/** What a node, a key or a number adds besides its own letters. */
const overhead = 4

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return value.length + overhead
  // Bytes travel as base64 through the loopback host; both doors count alike.
  if (value instanceof Uint8Array) return Math.ceil(value.byteLength / 3) * 4
  return overhead
}

/** True when a value is larger than `limit`. Stops counting there, so that a huge value costs no more than a large one. */
export function exceeds(value: unknown, limit: number): boolean {
  const rest: unknown[] = [value]
  let bytes = 0
  while (rest.length > 0) {
    const next = rest.pop()
    bytes += bytesOf(next)
    if (bytes > limit) return true
    if (typeof next !== 'object' || next === null || next instanceof Uint8Array) continue
    for (const [key, field] of Object.entries(next)) {
      bytes += Array.isArray(next) ? 0 : key.length
      rest.push(field)
    }
  }
  return false
}
