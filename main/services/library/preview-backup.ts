import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { BackupPreview } from '../../../shared/ipc/keeping-channels'
import { backupLacks } from '../../storage/backup/backup-lacks'
import { countMissingFiles, readFileBytes } from '../../storage/backup/kept-files'
import { readContents } from '../../storage/backup/library-contents'
import type { Database } from '../../storage/database'
import { readHeader } from '../../storage/library-file/read-header'
import { withReadable } from '../../storage/library-file/with-readable'
import { storageFault } from '../../storage/storage-fault'
import { verifyBackup } from '../../storage/verify/verify-database'
import { backupFolders, lookInto, readingFolder, type LibraryAt } from './backup-folders'

/**
 * Opens a backup to read it and checks every hash: what is inside, what is wrong with it, and what the present library
 * has that it has not. Changes nothing. Errors: `backup-damaged`, `library-newer`, `library-missing`.
 */
export function previewBackup(library: LibraryAt, path: string): Result<BackupPreview> {
  const header = readHeader(path)
  if (!header.ok) return header.error.code === 'library-not-a-library' ? damaged(path) : header
  try {
    return ok(withReadable(path, readingFolder(library.places), (backup) => describe(library, path, backup)))
  } catch (error) {
    if (storageFault(error) || error instanceof TypeError) return damaged(path)
    throw error
  }
}

const damaged = (path: string): Result<never> => err(appError('backup-damaged', { path }))

/** Where the files that this backup has left out may lie. */
export const keptPlaces = (library: LibraryAt, backup: string): readonly string[] => {
  const { here, second } = backupFolders(library)
  return [...new Set([dirname(backup), ...here, ...second])]
}

function describe(library: LibraryAt, path: string, backup: Database): BackupPreview {
  const contents = readContents(backup)
  const { drafts, workshops, counts, title } = contents
  const present = lookInto(library, readContents)
  return {
    path,
    title,
    bytes: statSync(path).size,
    chapters: drafts.map(({ title, language, changedAt, versions }) => ({ title, language, changedAt, versions })),
    workshops: workshops.map(({ title, day }) => ({ title, day })),
    editions: counts.editions,
    problems: verifyBackup(backup).problems.length,
    missingFiles: countMissingFiles(backup, keptPlaces(library, path), presentFileBytes(library)),
    lacks: present && present.libraryId === contents.libraryId ? backupLacks(contents, present) : null,
  }
}

/** The bytes of such a file in the present library, if it can be read. */
export const presentFileBytes =
  (library: LibraryAt) =>
  (hash: Uint8Array): Uint8Array | null =>
    lookInto(library, (database) => readFileBytes(database, hash))
