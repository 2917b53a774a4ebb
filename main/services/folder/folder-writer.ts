import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import type { FolderFile } from '../../../shared/domain/folder-report'
import { err, ok, type Result } from '../../../shared/domain/result'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import { outputFault } from '../exporting/output-fault'
import { writeOutputFile } from '../exporting/write-output-file'
import { bareFileName } from '../library/bare-file-name'
import type { ServiceContext } from '../service-context'
import { fitName, longestPath, shortestName } from './fit-name'
import { indexName, readEarlierIndex } from './folder-index'
import type { MadeFile } from './folder-step'

/** Writes the files of one folder, each whole or not at all, and reads each back. */
export class FolderWriter {
  readonly #random: ServiceContext['random']
  readonly #root: string
  readonly #earlier: ReadonlyMap<string, string>
  readonly #taken = new Set<string>()

  constructor(root: string, { random }: Pick<ServiceContext, 'random'>) {
    this.#root = root
    this.#random = random
    this.#earlier = readEarlierIndex(root)
  }

  /** Errors: `output-too-deep`, those of the disk, `output-not-writable` for what does not read back as it was written. */
  async write({ folder, name, bytes, item, title }: Omit<MadeFile, 'type'>): Promise<Result<FolderFile>> {
    const directory = join(this.#root, ...folder)
    const room = longestPath - directory.length - 1
    if (room < shortestName) return err(appError('output-too-deep', { path: this.#root }))
    const free = this.#free(folder, bareFileName(name), room)
    const hash = hex.encode(sha256(bytes))
    const relative = [...folder, free].join('/')
    const written = this.#isOurs(relative)
      ? await this.#replace(directory, free, bytes)
      : await writeOutputFile({ folder: directory, name: free, token: this.#token() }, bytes)
    if (!written.ok) return written
    const path = [...folder, written.value.slice(directory.length + 1)].join('/')
    this.#taken.add(path.toLocaleLowerCase('en'))
    const isWhole = hashOf(written.value) === hash
    return isWhole
      ? ok({ path, item, title, sha256: hash, bytes: bytes.length })
      : err(appError('output-not-writable', { path: written.value }))
  }

  #token(): string {
    return hex.encode(this.#random(8))
  }

  /** Two files of one run never get one name, whatever Windows thinks of capital letters. */
  #free(folder: readonly string[], name: string, room: number): string {
    const isTaken = (one: string) => this.#taken.has([...folder, one].join('/').toLocaleLowerCase('en'))
    let free = fitName(name, room)
    for (let number = 2; isTaken(free); number += 1) {
      const ending = ` (${number})`
      const fitted = fitName(name, room - ending.length)
      free = fitted.replace(/(\.[^.]*)?$/, (extension) => `${ending}${extension}`)
    }
    return free
  }

  /** There, written by an earlier run, and as that run left it. */
  #isOurs(relative: string): boolean {
    const path = join(this.#root, relative)
    if (!existsSync(path)) return false
    if (relative === indexName.json) return this.#earlier.size > 0
    return this.#earlier.get(relative) === hashOf(path)
  }

  async #replace(directory: string, name: string, bytes: Uint8Array): Promise<Result<string>> {
    const temporary = join(directory, `.${this.#token()}.part`)
    const path = join(directory, name)
    try {
      const file = await open(temporary, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      renameSync(temporary, path)
      return ok(path)
    } catch (error) {
      return err(outputFault(error, { path }))
    } finally {
      rmSync(temporary, { force: true })
    }
  }
}

function hashOf(path: string): string | null {
  try {
    return hex.encode(sha256(readFileSync(path)))
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null
    throw error
  }
}
