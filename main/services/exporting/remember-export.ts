import type { OutputFormat } from '../../../shared/domain/edition'
import { ok, type Result } from '../../../shared/domain/result'
import { workshopChannels, type ExportTarget } from '../../../shared/ipc/workshop-channels'
import { readSetting, writeSetting } from '../../storage/workshops/setting-store'
import type { ServiceContext } from '../service-context'

export interface ExportRequest {
  readonly target: ExportTarget
  readonly formats: readonly OutputFormat[]
  readonly folder: string
  /** The PDF alone, with pictures small enough to be sent. Of what is issued, the newest edition is taken. */
  readonly isSmaller?: boolean | undefined
}

const name = 'lastExport'

/** Keeps what was exported last from this library, to repeat it with one click. */
export function rememberExport(
  { database }: ServiceContext,
  { target, formats, folder, isSmaller }: ExportRequest,
): void {
  // A smaller copy is made of an export; it is not what is repeated.
  if (!isSmaller) writeSetting(database, name, { target, formats, folder })
}

/** The last export; null when there was none or its record cannot be read. */
export function lastExport({ database }: ServiceContext): Result<ExportRequest | null> {
  const parsed = workshopChannels['export:start'].input.safeParse(readSetting(database, name))
  return ok(parsed.success ? parsed.data : null)
}
