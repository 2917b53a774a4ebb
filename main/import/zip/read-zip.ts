import { crc32, inflateRawSync } from 'node:zlib'
import { err, ok, type Result } from '../../../shared/domain/result'

export type ZipProblem = 'damaged' | 'encrypted' | 'unsafe'

export interface ZipEntry {
  readonly name: string
  readonly packedSize: number
  /** As the directory declares it; what is unpacked must have exactly this size. */
  readonly size: number
  readonly checksum: number
  readonly method: number
  /** Where its local header begins. */
  readonly offset: number
}

export interface ZipArchive {
  readonly names: readonly string[]
  /** Null when there is no such entry; `damaged` when its bytes are not what the directory says. */
  readonly read: (name: string) => Result<Uint8Array, ZipProblem> | null
}

/** RELIABILITY.md section 6, row 2. The ratio counts only where it could hurt. */
const limits = { entries: 10_000, total: 200_000_000, ratio: 100, ratioFrom: 20_000_000 } as const
const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 } as const
const endSize = 22
const encryptedFlag = 1
const stored = 0
const deflated = 8

/**
 * Opens a ZIP by its directory without unpacking anything. Refuses what is not whole (`damaged`), what is locked
 * (`encrypted`) and what would hurt (`unsafe`: too much inside, names that leave the folder, the same name twice).
 */
export function readZip(bytes: Uint8Array): Result<ZipArchive, ZipProblem> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(buffer)
  if (!entries.ok) return entries
  const problem = object(entries.value, buffer.length)
  if (problem) return err(problem)
  const byName = new Map(entries.value.map((entry) => [entry.name, entry]))
  return ok({
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name)
      return entry ? unpack(buffer, entry) : null
    },
  })
}

function readDirectory(buffer: Buffer): Result<readonly ZipEntry[], ZipProblem> {
  const end = findEnd(buffer)
  if (end < 0) return err('damaged')
  const count = buffer.readUInt16LE(end + 10)
  if (count > limits.entries) return err('unsafe')
  const entries: ZipEntry[] = []
  let place = buffer.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (place + 46 > buffer.length || buffer.readUInt32LE(place) !== signatures.directory) return err('damaged')
    if ((buffer.readUInt16LE(place + 8) & encryptedFlag) !== 0) return err('encrypted')
    const nameLength = buffer.readUInt16LE(place + 28)
    entries.push({
      name: buffer.toString('utf8', place + 46, place + 46 + nameLength),
      method: buffer.readUInt16LE(place + 10),
      checksum: buffer.readUInt32LE(place + 16),
      packedSize: buffer.readUInt32LE(place + 20),
      size: buffer.readUInt32LE(place + 24),
      offset: buffer.readUInt32LE(place + 42),
    })
    place += 46 + nameLength + buffer.readUInt16LE(place + 30) + buffer.readUInt16LE(place + 32)
  }
  return ok(entries)
}

/** The end record stands behind the directory, before a comment of at most 64 kB. */
function findEnd(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - endSize - 0xffff)
  for (let place = buffer.length - endSize; place >= first; place -= 1) {
    if (buffer.readUInt32LE(place) === signatures.end) return place
  }
  return -1
}

function object(entries: readonly ZipEntry[], packed: number): ZipProblem | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > limits.total) return 'unsafe'
  if (total > limits.ratioFrom && total > packed * limits.ratio) return 'unsafe'
  const names = entries.map(({ name }) => name)
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return 'unsafe'
  return names.some(leavesFolder) ? 'unsafe' : null
}

const leavesFolder = (name: string): boolean =>
  /^[/\\]|^[a-z]:|[\u0000-\u001f]/i.test(name) || name.split(/[/\\]/).includes('..')

function unpack(buffer: Buffer, entry: ZipEntry): Result<Uint8Array, ZipProblem> {
  const { offset, packedSize, size } = entry
  if (offset + 30 > buffer.length || buffer.readUInt32LE(offset) !== signatures.local) return err('damaged')
  const start = offset + 30 + buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28)
  if (start + packedSize > buffer.length) return err('damaged')
  const content = inflate(buffer.subarray(start, start + packedSize), entry)
  const isWhole = content !== null && content.length === size && crc32(content) === entry.checksum
  return isWhole ? ok(content) : err('damaged')
}

/** Never more than was declared: a false size would otherwise be a way around every limit. */
function inflate(packed: Buffer, { method, size }: ZipEntry): Uint8Array | null {
  if (method === stored) return new Uint8Array(packed)
  if (method !== deflated) return null
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }))
  } catch {
    return null
  }
}
