import path from 'node:path'
import { evidenceTypes } from '../../shared/domain/evidence'
import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import { isRegularFile } from './is-regular-file'

/** What the program writes and a viewer reads; anything else might be run by the system that opens it. */
const openable = ['.pdf', '.docx', '.txt']
/** A page may hold a script, so that only pages of ours are opened; evidence was told by its bytes before. */
const openableIfWritten = [
  '.html',
  ...Object.values(evidenceTypes).flatMap((endings) => endings.map((one) => `.${one}`)),
]
/** Opening \\server\share sends the person's credentials to that server. */
const isNetworkPath = (file: string): boolean => /^[\\/]{2}/.test(file)

/** Files that this run of the program has written, and the files beside which it may open the system's folder window. */
export class KnownFiles {
  readonly #paths = new Set<string>()

  add(file: string): void {
    this.#paths.add(path.resolve(file))
  }

  has(file: string): boolean {
    return this.#paths.has(path.resolve(file))
  }
}

type Act = (file: string) => Promise<Result<null>>

/** Opens a file of ours in the system's viewer. The window is not trusted to name a program. */
export async function openFile(file: string, known: KnownFiles, open: Act): Promise<Result<null>> {
  const isWritten = known.has(file)
  const extension = path.extname(file).toLowerCase()
  const isOpenable = openable.includes(extension) || (isWritten && openableIfWritten.includes(extension))
  const isSafe = isOpenable && (isWritten || !isNetworkPath(file))
  if (!isSafe || !path.isAbsolute(file)) return err(appError('not-allowed'))
  return isRegularFile(file) ? open(path.resolve(file)) : err(appError('not-found', { path: file }))
}

/** Shows a file in the system's folder window. */
export async function showFile(file: string, known: KnownFiles, show: Act): Promise<Result<null>> {
  if (!path.isAbsolute(file) || (isNetworkPath(file) && !known.has(file))) return err(appError('not-allowed'))
  return isRegularFile(file) ? show(path.resolve(file)) : err(appError('not-found', { path: file }))
}
