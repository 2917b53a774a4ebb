import { existsSync, readFileSync, renameSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { err, ok, type Result } from '../../../shared/domain/result'
import { bareFileName } from '../library/bare-file-name'
import { makeFolder } from './make-folder'
import { isInUse, outputFault } from './output-fault'

export interface OutputPlace {
  readonly folder: string
  readonly name: string
  /** A part of the temporary name that no other export uses. */
  readonly token: string
  readonly platform?: NodeJS.Platform
}

/** On Windows a virus scanner may hold a new file for seconds. */
const patience = { total: 10_000, step: 250 } as const

/**
 * Writes a file whole or not at all: a temporary file in the same folder, fsync, rename. A file that is there is never
 * replaced: equal bytes are left as they are, and for others the name gets ` (2)`. Answers the path.
 */
export async function writeOutputFile(asked: OutputPlace, bytes: Uint8Array): Promise<Result<string>> {
  const place = { ...asked, name: bareFileName(asked.name) }
  const temporary = join(place.folder, `.${place.token}.part`)
  try {
    makeFolder(place.folder)
    const present = freeOrEqual(place, bytes)
    if (present.isEqual) return ok(present.path)
    await writeDurably(temporary, bytes)
    return ok(await publish(temporary, place, bytes))
  } catch (error) {
    return err(outputFault(error, { path: join(place.folder, place.name), platform: place.platform }))
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Looks for a free name and takes it in one synchronous step, so that two exports cannot take the same. */
async function publish(temporary: string, place: OutputPlace, bytes: Uint8Array): Promise<string> {
  for (let waited = 0; ; waited += patience.step) {
    try {
      const { path, isEqual } = freeOrEqual(place, bytes)
      if (!isEqual) renameSync(temporary, path)
      return path
    } catch (error) {
      if (!isInUse(error, place.platform) || waited >= patience.total) throw error
      await wait(patience.step)
    }
  }
}

function freeOrEqual(
  { folder, name }: OutputPlace,
  bytes: Uint8Array,
): { readonly path: string; readonly isEqual: boolean } {
  const { name: stem, ext } = parse(name)
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? name : `${stem} (${number})${ext}`)
    if (!existsSync(path)) return { path, isEqual: false }
    if (holds(path, bytes)) return { path, isEqual: true }
  }
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0
  } catch {
    // Locked by another program, or a folder: not ours to read, and not ours to replace.
    return false
  }
}
