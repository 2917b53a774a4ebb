import { createHash } from 'node:crypto'
import type { PackageEntryFacts, PackageManifest } from '../../../shared/domain/package'
import { err, ok, type Result } from '../../../shared/domain/result'
import { problem, type PackageProblem } from './package-problem'
import type { PackageSource } from './package-source'
import { parseManifest } from './parse-manifest'
import { readDirectory, readLimits, type DirectoryLine, type ReadLimits } from './read-directory'
import { unpackEntry } from './unpack-entry'

const mostManifestBytes = 40_000_000

export interface OpenPackageOptions {
  readonly knownSchema: number
  readonly limits?: ReadLimits
}

/** A package whose manifest and directory say the same. The bytes of an entry are verified whenever they are read. */
export interface OpenPackage {
  readonly manifest: PackageManifest
  readonly has: (name: string) => boolean
  readonly names: (folder: string) => readonly string[]
  readonly read: (name: string) => Result<Uint8Array, PackageProblem>
  /** For what is too large for memory: `take` gets the pieces before the hash of the whole is known. */
  readonly stream: (name: string, take: (chunk: Uint8Array) => void) => PackageProblem | null
}

/** Opens a package: every name, size and number is checked, nothing is unpacked but the manifest. */
export function openPackage(
  source: PackageSource,
  { knownSchema, limits = readLimits }: OpenPackageOptions,
): Result<OpenPackage, PackageProblem> {
  const directory = readDirectory(source, limits)
  if (!directory.ok) return directory
  const manifest = readManifest(source, directory.value, knownSchema)
  if (!manifest.ok) return manifest
  const entries = new Map(manifest.value.entries.map((entry) => [entry.name, entry]))
  const difference = disagreement(directory.value, manifest.value.entries, entries)
  return difference
    ? err(problem('package-damaged', difference))
    : ok(contentsOf(source, directory.value, manifest.value, entries))
}

function readManifest(
  source: PackageSource,
  lines: ReadonlyMap<string, DirectoryLine>,
  knownSchema: number,
): Result<PackageManifest, PackageProblem> {
  const line = lines.get('manifest.json')
  if (!line || line.bytes > mostManifestBytes) return err(problem('package-damaged', 'manifest.json'))
  const chunks: Uint8Array[] = []
  const fault = unpackEntry(source, line, (chunk) => void chunks.push(chunk))
  return fault ? err(fault) : parseManifest(Buffer.concat(chunks).toString('utf8'), knownSchema)
}

/** The name of an entry that only one of the two lists has, or that has another size in each; null when they agree. */
function disagreement(
  lines: ReadonlyMap<string, DirectoryLine>,
  list: readonly PackageEntryFacts[],
  entries: ReadonlyMap<string, PackageEntryFacts>,
): string | null {
  if (entries.size !== list.length) return 'manifest.json'
  for (const { name, bytes } of list) if (lines.get(name)?.bytes !== bytes) return name
  for (const name of lines.keys()) if (name !== 'manifest.json' && !entries.has(name)) return name
  return null
}

function contentsOf(
  source: PackageSource,
  lines: ReadonlyMap<string, DirectoryLine>,
  manifest: PackageManifest,
  entries: ReadonlyMap<string, PackageEntryFacts>,
): OpenPackage {
  const stream: OpenPackage['stream'] = (name, take) => {
    const line = lines.get(name)
    const facts = entries.get(name)
    if (!line || !facts) return problem('package-damaged', name)
    const hash = createHash('sha256')
    const fault = unpackEntry(source, line, (chunk) => {
      hash.update(chunk)
      take(chunk)
    })
    if (fault) return fault
    return hash.digest('hex') === facts.sha256 ? null : problem('package-damaged', name)
  }
  return {
    manifest,
    stream,
    has: (name) => entries.has(name),
    names: (folder) => [...entries.keys()].filter((name) => name.startsWith(`${folder}/`)),
    read: (name) => {
      const chunks: Uint8Array[] = []
      const fault = stream(name, (chunk) => void chunks.push(chunk))
      return fault ? err(fault) : ok(new Uint8Array(Buffer.concat(chunks)))
    },
  }
}
