import { appError, type AppError } from '../../shared/domain/app-error'
import { sqliteCode, sqliteCodes } from './database'

const faults: Readonly<Record<number, AppError>> = {
  [sqliteCodes.busy]: appError('library-open-elsewhere'),
  [sqliteCodes.readOnly]: appError('library-read-only'),
  [sqliteCodes.ioError]: appError('disk-error'),
  [sqliteCodes.corrupt]: appError('library-damaged'),
  [sqliteCodes.full]: appError('disk-full'),
  [sqliteCodes.cantOpen]: appError('disk-error'),
  [sqliteCodes.notADatabase]: appError('library-damaged'),
}

const systemFaults: Readonly<Record<string, AppError>> = {
  ENOSPC: appError('disk-full'),
  EDQUOT: appError('disk-full'),
  EROFS: appError('library-read-only'),
  EACCES: appError('library-read-only'),
  EPERM: appError('library-read-only'),
  EIO: appError('disk-error'),
  EFBIG: appError('disk-full'),
  EBUSY: appError('disk-error'),
  ENOENT: appError('library-missing'),
  ...Object.fromEntries(
    [
      'ENODEV',
      'ENXIO',
      'ENOTDIR',
      'ESTALE',
      'ENOTCONN',
      'EHOSTDOWN',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'ETIMEDOUT',
      'UNKNOWN',
    ].map((code) => [code, appError('disk-error')]),
  ),
}

/** What a fault of SQLite or of the disk means to a person; null for an error that is a bug. */
export function storageFault(error: unknown): AppError | null {
  const code = sqliteCode(error)
  if (code !== null) return faults[code] ?? null
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const fault = systemFaults[error.code] ?? null
  return fault && 'path' in error && typeof error.path === 'string' ? appError(fault.code, { path: error.path }) : fault
}
