import { appError, type AppError } from '../../../shared/domain/app-error'

const inUse: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** True for the codes with which Windows says that another program holds a file; elsewhere they mean what they say. */
export function isInUse(error: unknown, platform: NodeJS.Platform = process.platform): boolean {
  return platform === 'win32' && inUse.has(codeOf(error))
}

/** What a failed write means to a person. An error that is not the system's is a bug and is thrown on. */
export function outputFault(
  error: unknown,
  { path, platform }: { readonly path: string; readonly platform?: NodeJS.Platform | undefined },
): AppError {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return appError('disk-full', { path })
  if (code === 'EBUSY' || isInUse(error, platform)) return appError('output-in-use', { path })
  if (code === '' || code.startsWith('ERR_')) throw error
  return appError('output-not-writable', { path })
}
