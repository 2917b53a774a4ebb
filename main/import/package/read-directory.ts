import { packageEntryName } from '../../../shared/domain/package'
import { err, ok, type Result } from '../../../shared/domain/result'
import { problem, type PackageProblem } from './package-problem'
import type { PackageSource } from './package-source'

/** One line of a ZIP's directory (APPNOTE.TXT 4.3.12). */
export interface DirectoryLine {
  readonly name: string
  readonly method: 0 | 8
  readonly compressed: number
  readonly bytes: number
  readonly offset: number
}

export interface ReadLimits {
  readonly entries: number
  /** All entries together, unpacked. */
  readonly bytes: number
  /** A single compressed entry; what is stored as it is cannot grow. */
  readonly entryBytes: number
  /** Longest run of equal bytes that deflate can promise is 1032 to 1; texts stay far below. */
  readonly ratio: number
}

export const readLimits: ReadLimits = {
  entries: 65_001,
  bytes: 4_200_000_000,
  entryBytes: 400_000_000,
  ratio: 400,
}

const end = { signature: 0x06054b50, bytes: 22, comment: 0xffff } as const
const line = { signature: 0x02014b50, bytes: 46 } as const
const encrypted = 0x0001

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const damaged = (detail: string) => err(problem('package-damaged', detail))

interface End {
  readonly count: number
  readonly size: number
  readonly start: number
}

/** The end of the directory lies behind everything else; a comment may follow it. */
function findEnd(source: PackageSource): End | null {
  const length = Math.min(source.size, end.bytes + end.comment)
  const tail = source.read(source.size - length, length)
  const data = view(tail)
  for (let at = tail.length - end.bytes; at >= 0; at -= 1) {
    if (data.getUint32(at, true) !== end.signature) continue
    const isOnlyDisk = data.getUint16(at + 4, true) === 0 && data.getUint16(at + 6, true) === 0
    const count = data.getUint16(at + 10, true)
    if (!isOnlyDisk || data.getUint16(at + 8, true) !== count) return null
    return { count, size: data.getUint32(at + 12, true), start: data.getUint32(at + 16, true) }
  }
  return null
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function decodeName(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

function readLine(directory: Uint8Array, at: number): { readonly line: DirectoryLine; readonly next: number } | string {
  const data = view(directory)
  if (at + line.bytes > directory.length || data.getUint32(at, true) !== line.signature) return 'directory'
  const flags = data.getUint16(at + 8, true)
  const method = data.getUint16(at + 10, true)
  const nameLength = data.getUint16(at + 28, true)
  const next = at + line.bytes + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true)
  const name = decodeName(directory.subarray(at + line.bytes, at + line.bytes + nameLength))
  if (name === null || !packageEntryName.test(name)) return 'name'
  if ((flags & encrypted) !== 0 || (method !== 0 && method !== 8)) return name
  const compressed = data.getUint32(at + 20, true)
  const bytes = data.getUint32(at + 24, true)
  return { line: { name, method, compressed, bytes, offset: data.getUint32(at + 42, true) }, next }
}

/** The directory of a package, with every name, size and number checked before anything is unpacked. */
export function readDirectory(
  source: PackageSource,
  limits: ReadLimits = readLimits,
): Result<ReadonlyMap<string, DirectoryLine>, PackageProblem> {
  const found = findEnd(source)
  if (!found || found.start + found.size > source.size) return damaged('zip')
  if (found.count > limits.entries) return err(problem('package-too-large', 'entries'))
  const directory = source.read(found.start, found.size)
  const lines = new Map<string, DirectoryLine>()
  let at = 0
  let total = 0
  for (let index = 0; index < found.count; index += 1) {
    const read = readLine(directory, at)
    if (typeof read === 'string') return damaged(read)
    const { name, compressed, bytes, method, offset } = read.line
    if (lines.has(name)) return damaged(`${name} ×2`)
    if (offset + compressed > found.start || (method === 0 && compressed !== bytes)) return damaged(name)
    const isBomb = method === 8 && (bytes > limits.entryBytes || bytes > compressed * limits.ratio + 100_000)
    total += bytes
    if (isBomb || total > limits.bytes) return err(problem('package-too-large', name))
    lines.set(name, read.line)
    at = read.next
  }
  return ok(lines)
}
