import { accessSync, constants, existsSync, realpathSync, statfsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { appError, type AppError } from '../../../shared/domain/app-error'
import { isOnNetworkDrive } from './network-drive'
import { realPath } from './real-path'
import { syncFolder } from './sync-folder'

/** Below this a library cannot even write its log; above it, a full disk is told when a save meets it. */
const leastFreeBytes = 2_000_000

/** Why a live library must not be worked on at `path`, or null. The file itself need not exist; its folder must. */
export function checkPlace(path: string): AppError | null {
  const folder = dirname(path)
  if (!existsSync(folder)) return appError('library-missing', { path })
  const real = existsSync(path) ? realPath(path) : join(realpathSync(folder), basename(path))
  const synced = syncFolder(real)
  if (synced) return appError('library-unsafe-place', { path, folder: synced })
  if (isOnNetworkDrive(real)) return appError('library-unsafe-place', { path, folder: dirname(real) })
  if (!isWritable(folder) || (existsSync(path) && !isWritable(path))) return appError('library-read-only', { path })
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < leastFreeBytes ? appError('disk-full', { path }) : null
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
