import { closeSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { AppError } from '../../../shared/domain/app-error'
import { makeFolder } from './make-folder'
import { outputFault } from './output-fault'

/** Makes the folder where it is missing; what is in the way of writing there, or null. Said before minutes of work, not after. */
export function checkOutputFolder(folder: string): AppError | null {
  const probe = join(folder, `.skripta-${process.pid}.part`)
  try {
    makeFolder(folder)
    closeSync(openSync(probe, 'w'))
    rmSync(probe, { force: true })
    return null
  } catch (error) {
    return outputFault(error, { path: folder })
  }
}
