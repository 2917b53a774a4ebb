import { databaseAt } from '../../storage/database'
import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { appError, type AppError } from '../../../shared/domain/app-error'
import type { PackageFacts } from '../../../shared/domain/package'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { PackageEntry } from '../../export/package/package-entry'
import { PackageTooLarge, writePackage } from '../../export/package/write-package'
import { openPackage, type OpenPackage } from '../../import/package/open-package'
import type { PackageProblem } from '../../import/package/package-problem'
import type { PackageSource } from '../../import/package/package-source'
import { outputFault } from '../exporting/output-fault'
import { libraryFormat } from '../../storage/library-file/library-format'
import { publishFile } from '../../storage/library-file/publish-file'

/** The words of a person for what is wrong with a package. */
export const packageError = ({ code, detail }: PackageProblem, path: string): AppError => {
  const file = basename(path)
  switch (code) {
    case 'package-damaged':
      return appError('package-damaged', { path: file, detail })
    case 'package-newer':
      return appError('package-newer', { path: file })
    case 'package-too-large':
      return appError('package-too-large', { path: file })
    case 'package-other-kind':
      return appError('package-other-kind', { path: file })
  }
}

/** A package that is written and flushed, and has no name yet. */
export interface PreparedPackage {
  /** Where it lies until it gets its name. */
  readonly temporary: string
  readonly finish: () => Result<null>
  readonly discard: () => void
}

/** Writes a package whole, under another name in the same folder, and flushes it; `finish` gives it its name. */
export function preparePackage(
  path: string,
  facts: PackageFacts,
  entries: readonly PackageEntry[],
): Result<PreparedPackage> {
  if (existsSync(path)) return err(appError('output-exists', { path }))
  const temporary = `${path}.part-${process.pid}`
  const discard = (): void => rmSync(temporary, { force: true })
  discard()
  try {
    writeWhole(temporary, writePackage(facts, entries))
  } catch (error) {
    discard()
    if (error instanceof PackageTooLarge) return err(appError('package-too-large', { path: basename(path) }))
    return err(outputFault(error, { path }))
  }
  const finish = (): Result<null> => {
    try {
      return publishFile(temporary, path) ? ok(null) : err(appError('output-exists', { path }))
    } catch (error) {
      return err(outputFault(error, { path }))
    } finally {
      discard()
    }
  }
  return ok({ temporary, finish, discard })
}

function writeWhole(path: string, chunks: Iterable<Uint8Array>): void {
  const file = openSync(path, 'wx')
  try {
    for (const chunk of chunks) for (let at = 0; at < chunk.length;) at += writeSync(file, chunk, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Writes a package to a new file; an existing file is never touched. */
export function writePackageFile(
  path: string,
  facts: PackageFacts,
  entries: readonly PackageEntry[],
): Result<{ readonly path: string }> {
  const prepared = preparePackage(path, facts, entries)
  if (!prepared.ok) return prepared
  const finished = prepared.value.finish()
  return finished.ok ? ok({ path }) : finished
}

/** Opens a package file, lets `use` read it, and closes it whatever happens. Nothing of it is trusted before it was checked. */
export function withPackageFile<T>(path: string, use: (pack: OpenPackage) => Result<T>): Result<T> {
  if (!existsSync(path) || databaseAt(path))
    return err(appError('package-damaged', { path: basename(path), detail: '' }))
  const file = openSync(path, 'r')
  try {
    const source: PackageSource = {
      size: fstatSync(file).size,
      read: (offset, length) => {
        const buffer = new Uint8Array(length)
        return buffer.subarray(0, readSync(file, buffer, 0, length, offset))
      },
    }
    const opened = openPackage(source, { knownSchema: libraryFormat.schema })
    return opened.ok ? use(opened.value) : err(packageError(opened.error, path))
  } finally {
    closeSync(file)
  }
}
