import { createHash } from 'node:crypto'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { packageFormat, type PackageEntryFacts, type PackageFacts } from '../../../shared/domain/package'
import { jsonEntry, type PackageEntry } from './package-entry'

/** A ZIP without its 64-bit extension ends here; fflate writes no others. */
const packageLimits = { entries: 65_000, bytes: 4_200_000_000 } as const

/** The package would be larger than a plain ZIP can be. */
export class PackageTooLarge extends Error {}

/** DOS times are local ones; the first day that a ZIP can name tells nothing about when it was packed. */
const noTime = (): Date => new Date(1980, 0, 1)

/**
 * Writes a package piece by piece: entries by name, the manifest with their sizes and hashes last. Equal entries give
 * equal bytes. Throws `PackageTooLarge`.
 */
export function* writePackage(facts: PackageFacts, entries: readonly PackageEntry[]): Generator<Uint8Array> {
  if (entries.length > packageLimits.entries) throw new PackageTooLarge('too many entries')
  const written: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    if (chunk.length > 0) written.push(chunk)
  })
  let bytes = 0
  const take = function* (): Generator<Uint8Array> {
    for (const chunk of written.splice(0)) {
      bytes += chunk.length
      if (bytes > packageLimits.bytes) throw new PackageTooLarge('too many bytes')
      yield chunk
    }
  }
  const described: PackageEntryFacts[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    described.push(yield* writeEntry(zip, entry, take))
  }
  const { name, version } = packageFormat
  const manifest = { format: name, formatVersion: version, ...facts, entries: described }
  yield* writeEntry(zip, jsonEntry('manifest.json', manifest), take)
  zip.end()
  yield* take()
}

function* writeEntry(
  zip: Zip,
  { name, chunks, isCompressed }: PackageEntry,
  take: () => Generator<Uint8Array>,
): Generator<Uint8Array, PackageEntryFacts> {
  const file = isCompressed ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name)
  file.mtime = noTime()
  zip.add(file)
  const hash = createHash('sha256')
  let bytes = 0
  for (const chunk of chunks()) {
    hash.update(chunk)
    bytes += chunk.length
    file.push(chunk, false)
    yield* take()
  }
  file.push(new Uint8Array(0), true)
  yield* take()
  return { name, bytes, sha256: hash.digest('hex') }
}
