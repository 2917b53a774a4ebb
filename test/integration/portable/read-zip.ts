import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'

export interface ZipEntry {
  readonly name: string
  /** Unix rights as the ZIP names them. */
  readonly mode: number
  readonly bytes: Uint8Array
}

const directorySignature = 0x02014b50
const endSignature = 0x06054b50

/** Rights by name, from the central directory, which unzipping in memory leaves out. */
function readModes(zip: Buffer): ReadonlyMap<string, number> {
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== endSignature) end -= 1
  const modes = new Map<string, number>()
  for (let at = zip.readUInt32LE(end + 16); zip.readUInt32LE(at) === directorySignature;) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    modes.set(zip.toString('utf8', at + 46, at + 46 + name), zip.readUInt32LE(at + 38) >>> 16)
    at += 46 + name + extra + comment
  }
  return modes
}

export function readZip(file: string): readonly ZipEntry[] {
  const zip = readFileSync(file)
  const modes = readModes(zip)
  return Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, mode: modes.get(name) ?? 0, bytes }))
}

/** Unpacks with the rights of the ZIP, as a file manager does. */
export function unpack(entries: readonly ZipEntry[], folder: string): void {
  for (const { name, mode, bytes } of entries) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
    chmodSync(file, mode & 0o777)
  }
}
