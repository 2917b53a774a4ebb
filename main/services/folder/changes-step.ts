import { appError } from '../../../shared/domain/app-error'
import type { EditionKind, OutputFormat } from '../../../shared/domain/edition'
import type { EditionId, PackId } from '../../../shared/domain/ids'
import { err, ok } from '../../../shared/domain/result'
import { createTranslator } from '../../../shared/i18n/translator'
import { prepareChanges } from '../changes/prepare-changes'
import { safeFileName } from '../library/safe-file-name'
import type { ServiceContext } from '../service-context'
import type { FolderStep } from './folder-step'
import { setManuscript } from './set-manuscript'

export interface ChangesExport {
  readonly packId: PackId
  readonly kind: EditionKind
  /** Null: since the last time. */
  readonly editionId: EditionId | null
  readonly formats: readonly OutputFormat[]
}

/** The summary of what changed, alone; `not-found` where there was no last time. */
export const changesStep =
  (context: ServiceContext, { formats, ...compared }: ChangesExport): FolderStep =>
  async (ports) => {
    const prepared = prepareChanges(context, compared)
    if (!prepared.ok) return prepared
    const { manuscript, packTitle } = prepared.value
    const files = await setManuscript(context, manuscript, formats, ports)
    if (!files.ok) return files
    if (files.value.length < formats.length) return err(appError('export-failed'))
    const title = createTranslator(manuscript.language)('audit.names.changes', { pack: packTitle })
    const stem = safeFileName(title)
    return ok(
      files.value.map(({ format, bytes }) => {
        return { type: 'file', item: 'changes', title, folder: [], name: `${stem}.${format}`, bytes }
      }),
    )
  }
