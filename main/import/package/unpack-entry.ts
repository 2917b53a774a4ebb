import { Inflate } from 'fflate'
import { problem, type PackageProblem } from './package-problem'
import type { PackageSource } from './package-source'
import type { DirectoryLine } from './read-directory'

const local = { signature: 0x04034b50, bytes: 30 } as const
const piece = 1 << 16

/** Ends the unpacking of an entry that is not what the directory says. */
class NotAsSaid extends Error {}

function* rawPieces(source: PackageSource, line: DirectoryLine): Generator<Uint8Array> {
  const head = source.read(line.offset, local.bytes)
  if (head.length < local.bytes) throw new NotAsSaid()
  const data = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (data.getUint32(0, true) !== local.signature) throw new NotAsSaid()
  const nameLength = data.getUint16(26, true)
  const name = source.read(line.offset + local.bytes, nameLength)
  if (new TextDecoder().decode(name) !== line.name) throw new NotAsSaid()
  const start = line.offset + local.bytes + nameLength + data.getUint16(28, true)
  for (let at = 0; at < line.compressed; at += piece) {
    const chunk = source.read(start + at, Math.min(piece, line.compressed - at))
    if (chunk.length === 0) throw new NotAsSaid()
    yield chunk
  }
}

function* inflated(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const ready: Uint8Array[] = []
  const inflate = new Inflate((chunk) => void ready.push(chunk))
  for (const chunk of pieces) {
    inflate.push(chunk)
    yield* ready.splice(0)
  }
  inflate.push(new Uint8Array(0), true)
  yield* ready.splice(0)
}

/** fflate throws its own errors for bytes that are no deflate stream. */
const isFault = (error: unknown): boolean => error instanceof NotAsSaid || (error instanceof Error && 'code' in error)

/**
 * Gives the bytes of an entry piece by piece to `take`, never more than the directory promised: what goes on longer
 * is stopped at that place. Answers what is wrong, or null.
 */
export function unpackEntry(
  source: PackageSource,
  line: DirectoryLine,
  take: (chunk: Uint8Array) => void,
): PackageProblem | null {
  let rest = line.bytes
  try {
    const raw = rawPieces(source, line)
    for (const chunk of line.method === 8 ? inflated(raw) : raw) {
      rest -= chunk.length
      if (rest < 0) return problem('package-damaged', line.name)
      take(chunk)
    }
  } catch (error) {
    if (isFault(error)) return problem('package-damaged', line.name)
    throw error
  }
  return rest === 0 ? null : problem('package-damaged', line.name)
}
