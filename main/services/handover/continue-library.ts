import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { restoreBackup } from '../library/restore-backup'
import { takeCopy } from '../library/take-copy'
import type { LibraryPlaces } from '../library/library-places'
import type { Clock } from '../service-context'
import { packageError, withPackageFile } from './package-file'
import type { TakenAlongReport } from '../../../shared/ipc/handover-channels'

export interface ContinueOptions {
  readonly path: string
  readonly plan: TakenAlongReport
  /** Makes a library of its own in the data folder, whatever is here already. */
  readonly isBeside: boolean
  readonly places: LibraryPlaces
  readonly clock: Clock
  /** A word for the name of what is moved aside, in the person's language. */
  readonly asideWord: string
}

/**
 * Puts a library that was taken along where work on it goes on here: in the place of the older copy, which is moved
 * aside, or under a free name in the data folder. The copy here must not be open in this process. Nothing is deleted.
 * Errors: `package-damaged`, `package-not-newer`, `library-forked`, those of restoring and copying.
 */
export function continueLibrary(
  options: ContinueOptions,
): Result<{ readonly path: string; readonly kept: string | null }> {
  const { path, plan, isBeside, places } = options
  if (!isBeside && plan.outcome === 'not-newer') return err(appError('package-not-newer', { path: basename(path) }))
  if (!isBeside && plan.outcome === 'forked') return err(appError('library-forked', { path: basename(path) }))
  mkdirSync(places.dataFolder, { recursive: true })
  const unpacked = join(places.dataFolder, `.continued-${process.pid}.skripta`)
  try {
    const written = unpack(path, unpacked)
    return written.ok ? place(unpacked, options) : written
  } finally {
    for (const ending of ['', '-journal']) rmSync(unpacked + ending, { force: true })
  }
}

/** Writes the library of the file next to the others; it counts only after its hash was right. */
function unpack(path: string, target: string): Result<null> {
  rmSync(target, { force: true })
  return withPackageFile(path, (pack) => {
    const file = openSync(target, 'wx')
    try {
      const problem = pack.stream('library.skripta', (chunk) => {
        for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at)
      })
      return problem ? err(packageError(problem, path)) : ok(null)
    } finally {
      closeSync(file)
    }
  })
}

function place(
  unpacked: string,
  { plan, isBeside, places, clock, asideWord }: ContinueOptions,
): Result<{ readonly path: string; readonly kept: string | null }> {
  if (isBeside || plan.herePath === null || plan.outcome === 'new') {
    const copied = takeCopy(unpacked, places.dataFolder, plan.title)
    return copied.ok ? ok({ path: copied.value.path, kept: null }) : copied
  }
  const library = { path: plan.herePath, database: null, places }
  const restored = restoreBackup({ source: unpacked, library, clock, asideWord })
  return restored.ok ? ok({ path: plan.herePath, kept: restored.value.kept }) : restored
}
