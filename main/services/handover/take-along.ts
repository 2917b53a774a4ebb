import { closeSync, openSync, readSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { jsonEntry, type PackageEntry } from '../../export/package/package-entry'
import { copyLibrary } from '../../storage/backup/copy-library'
import { Database } from '../../storage/database'
import { moveStore, setQueryOnly, type LibraryMove } from '../../storage/handover/move-store'
import { libraryStore } from '../../storage/library-store'
import { makeUuid } from '../../storage/make-uuid'
import { schemaOf } from '../../storage/migrations/migrate'
import { searchStore } from '../../storage/search/search-store'
import type { ServiceContext } from '../service-context'
import { preparePackage, withPackageFile, type PreparedPackage } from './package-file'
import { freePackagePath } from './package-name'

/**
 * Writes the whole library into one file for another computer, reads it back, and from then on lets this copy only be
 * read. The order matters: the file is whole and flushed before this copy gives the work up, so that a kill at any
 * moment leaves a copy that can be worked on. Errors: `library-taken-along`, `output-exists`, `backup-failed`, the disk's.
 */
export function takeAlong(
  context: ServiceContext,
  { folder, path }: ParsedInput<'handover:takeAlong'>,
): Result<{ readonly path: string }> {
  const { database, clock, random, user } = context
  if (moveStore.away(database)) return err(appError('library-taken-along'))
  const target = path ?? freePackagePath(folder, libraryStore.read(database).title, 'take-along', clock.now())
  searchStore.catchUp(database)
  const moveId = makeUuid<string>(clock.now(), random)
  const move: LibraryMove = { moveId, type: 'taken-along', at: clock.now(), by: user.name, fileName: target }
  const prepared = prepare(context, target, move)
  if (!prepared.ok) return prepared
  moveStore.append(database, move)
  const finished = prepared.value.finish()
  // A stick that was pulled out must not leave a copy that says that work goes on in a file that is nowhere.
  if (!finished.ok) {
    moveStore.append(database, { ...move, moveId: makeUuid(clock.now(), random), type: 'taken-back' })
    return finished
  }
  setQueryOnly(database, true)
  return ok({ path: target })
}

const libraryName = 'library.skripta'

function prepare(context: ServiceContext, target: string, move: LibraryMove): Result<PreparedPackage> {
  const copy = `${target}.copy-${process.pid}`
  rmSync(copy, { force: true })
  try {
    const copied = copyLibrary(context.database, copy)
    if (!copied.ok) return copied
    const moves = continueIn(copy, move)
    const { libraryId, title } = libraryStore.read(context.database)
    const { programVersion, user, database } = context
    const facts = {
      kind: 'take-along',
      program: programVersion,
      schema: schemaOf(database),
      by: user.name,
      libraryId,
      title,
    } as const
    const prepared = preparePackage(target, facts, [jsonEntry('records/library_move.json', moves), fileEntry(copy)])
    return prepared.ok ? readBack(prepared.value, target) : prepared
  } finally {
    rmSync(copy, { force: true })
    rmSync(`${copy}-journal`, { force: true })
  }
}

/** In the file that goes away, the move is where the work continues. */
function continueIn(path: string, move: LibraryMove): readonly LibraryMove[] {
  const copy = new Database(path)
  try {
    copy.transaction(() => moveStore.append(copy, { ...move, type: 'continued', fileName: basename(move.fileName) }))
    return moveStore.list(copy)
  } finally {
    copy.close()
  }
}

const piece = 4 << 20

function fileEntry(path: string): PackageEntry {
  return {
    name: libraryName,
    isCompressed: false,
    *chunks() {
      const file = openSync(path, 'r')
      try {
        for (;;) {
          const buffer = new Uint8Array(piece)
          const length = readSync(file, buffer)
          if (length === 0) return
          yield buffer.subarray(0, length)
        }
      } finally {
        closeSync(file)
      }
    },
  }
}

/** What left the memory is not yet what lies on the disk. */
function readBack(prepared: PreparedPackage, target: string): Result<PreparedPackage> {
  const read = withPackageFile(prepared.temporary, (pack) =>
    pack.stream(libraryName, () => undefined)
      ? err(appError('backup-failed', { path: target, reason: 'hash' }))
      : ok(prepared),
  )
  if (!read.ok) prepared.discard()
  return read
}
