import { appError } from '../../../shared/domain/app-error'
import type { OutputFormat } from '../../../shared/domain/edition'
import type { EditionId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import type { ExportDone } from '../../export/export-job'
import { guarded } from '../../storage/guarded'
import type { Database } from '../../storage/database'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import { readEditionFile } from '../../storage/workshops/edition-store'
import { isKnown } from '../../storage/workshops/is-known'
import type { ServiceContext } from '../service-context'
import { keepEdition } from './keep-edition'
import type {
  CompileExport,
  EditionAddition,
  EditionDraft,
  ExportPlan,
  FinishedExport,
  ReadyExport,
} from './prepared-export'
import { writeOutputFile } from './write-output-file'

interface Output {
  readonly format: OutputFormat
  readonly name: string
  readonly bytes: Uint8Array
  readonly pages: number | null
}
interface Outputs {
  readonly editionId: EditionId | null
  readonly outputs: readonly Output[]
}

/**
 * Keeps an edition (in one transaction, before anything is written) and writes the files. What is written from an edition
 * are always the stored bytes, compared with their hash. `pack-removed` when its pack has gone meanwhile. `done` is null when an edition is used again. A file that failed
 * its check becomes no edition: `output-check-failed`, nothing is kept and nothing is written.
 */
export async function finishExport(
  context: ServiceContext,
  prepared: ReadyExport,
  done: ExportDone | null,
): Promise<Result<FinishedExport>> {
  const collected = collectOutputs(context, prepared, done)
  if (!collected.ok) return collected
  const { folder, kind } = prepared.plan
  const files: WrittenFile[] = []
  for (const { name, bytes, format, pages } of collected.value.outputs) {
    const written = await writeOutputFile({ folder, name, token: hex.encode(context.random(8)) }, bytes)
    if (!written.ok) return written
    files.push({ path: written.value, format, kind, pages, bytes: bytes.length })
  }
  return ok({ files, editionId: collected.value.editionId })
}

const collectOutputs = guarded(
  (context: ServiceContext, prepared: ReadyExport, done: ExportDone | null): Result<Outputs> => {
    if (prepared.type === 'reuse') return storedOutputs(context, prepared.edition.id, prepared.plan)
    const { keeping, fileNames } = prepared.plan
    if (!done || !isComplete(prepared, done)) return err(appError('export-failed'))
    if (keeping && done.failedChecks.length > 0) return err(appError('output-check-failed'))
    if (!keeping)
      return ok({ editionId: null, outputs: done.files.map((file) => ({ ...file, name: fileNames[file.format] })) })
    const { database } = context
    const id = database.transaction(() =>
      isGone(database, keeping) ? null : keepEdition(context, keeping, done, fileNames),
    )
    return id === null ? err(appError('pack-removed')) : storedOutputs(context, id, prepared.plan)
  },
)

/** Somebody may take the pack out of its workshop while its pages are being set; one that was issued stays. */
const isGone = (database: Database, keeping: EditionDraft | EditionAddition): boolean =>
  keeping.type === 'issue' && !isKnown(database, { to: 'pack', id: keeping.packId })

function storedOutputs({ database }: ServiceContext, id: EditionId, { formats }: ExportPlan): Result<Outputs> {
  const outputs: Output[] = []
  for (const format of formats) {
    const stored = readEditionFile(database, id, format)
    if (!stored) return err(appError('not-found'))
    const { file, bytes } = stored
    if (hex.encode(sha256(bytes)) !== file.hash) return err(appError('damaged-content'))
    outputs.push({ format, bytes, name: file.fileName, pages: file.pages })
  }
  return ok({ editionId: id, outputs })
}

/** Every format that was asked for, and no empty file. */
function isComplete({ job }: CompileExport, { files }: ExportDone): boolean {
  return job.formats.every((format) => files.some((file) => file.format === format && file.bytes.length > 0))
}
