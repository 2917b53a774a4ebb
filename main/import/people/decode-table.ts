import type { PeopleTable } from '../../../shared/domain/people-table'

type Encoding = Exclude<PeopleTable['encoding'], 'xlsx'>

const marks: readonly (readonly [string, Encoding])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]

/** Without a mark, a table in UTF-16 shows by its separators and digits: every second byte is zero. */
function unmarkedWide(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 4000)
  const zeros = (from: number): number => head.filter((byte, index) => index % 2 === from && byte === 0).length
  const [even, odd] = [zeros(0), zeros(1)]
  if (Math.max(even, odd) * 8 < head.length || Math.min(even, odd) * 20 > head.length) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const decoded = (bytes: Uint8Array, encoding: Encoding) => ({ text: new TextDecoder(encoding).decode(bytes), encoding })

/** The text of a table and how it was written: by its mark, by its bytes, else the code page of Central Europe. */
export function decodeTable(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const start = Buffer.from(bytes.subarray(0, 3)).toString('hex')
  const marked = marks.find(([mark]) => start.startsWith(mark))?.[1]
  // Some programs put the mark of UTF-8 before a text that is not in it.
  if (marked === 'utf-8' && !isUtf8(bytes)) return decoded(bytes.subarray(3), 'windows-1250')
  return decoded(bytes, marked ?? unmarkedWide(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1250'))
}
