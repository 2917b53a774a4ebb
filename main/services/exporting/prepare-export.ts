import { appError, type AppError } from '../../../shared/domain/app-error'
import type { Edition, PageMap } from '../../../shared/domain/edition'
import type { Finding } from '../../../shared/domain/finding'
import type { AssetHash, TaskId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import { countLeftOut } from '../../export/manuscript/count-left-out'
import { findTrainerContent } from '../../export/manuscript/find-trainer-content'
import type { Manuscript } from '../../export/manuscript/manuscript'
import { makeUuid } from '../../storage/make-uuid'
import { templateStore } from '../../storage/template-store'
import { findEdition } from '../../storage/workshops/edition-store'
import type { ServiceContext } from '../service-context'
import { assembleManuscript, type AssembledManuscript } from './assemble-manuscript'
import { checkOutputFolder } from './check-output-folder'
import type { GatheredTarget } from './gather-manuscript-source'
import { gatherAnnexBytes } from './gather-annexes'
import { gatherPictureBytes, keepPrintedPictures } from './gather-pictures'
import { nameOutputFiles } from './name-output-files'
import { planEdition } from './plan-edition'
import { prepareSmaller } from './prepare-smaller'
import type { ExportPlan, PreparedExport } from './prepared-export'
import type { ExportRequest } from './remember-export'

/**
 * Decides what an export takes: a job for the export process, the bytes of an edition as they are stored, or nothing
 * because the preflight refuses it. A proof passes with findings of every severity but `stop`; an edition with errors
 * needs a written reason. Writes nothing into the library.
 */
export function prepareExport(context: ServiceContext, request: ExportRequest): Result<PreparedExport> {
  const { target, folder } = request
  const blocked = checkOutputFolder(folder)
  if (blocked) return err(blocked)
  if (request.isSmaller) return prepareSmaller(context, request)
  if (target.type === 'edition') return prepareStored(request, findEdition(context.database, target.editionId))
  const assembled = assembleManuscript(context, target)
  if (!assembled.ok) return assembled
  const { findings } = assembled.value
  const refusal = refuse(target, findings)
  if (refusal) return ok({ type: 'refused', error: refusal, findings })
  const prepared = prepareFresh(context, request, assembled.value)
  const leftOut = countLeftOut(assembled.value.source)
  if (!prepared.ok || prepared.value.type === 'refused' || leftOut.length === 0) return prepared
  return ok({ ...prepared.value, leftOut })
}

function prepareFresh(
  context: ServiceContext,
  request: ExportRequest,
  { source, manuscript, findings }: AssembledManuscript,
): Result<PreparedExport> {
  const { target, folder, formats } = request
  const fileNames = nameOutputFiles(source, manuscript)
  const template = source.template?.hash ?? null
  const base = { folder, formats: [...new Set(formats)], kind: source.kind, fileNames }
  if (target.type !== 'pack' || target.purpose === 'proof') {
    return prepareJob(
      context,
      { manuscript, pageMap: null, findings, template, plan: { ...base, keeping: null } },
      base.formats,
    )
  }
  const edition = planEdition(context, { target, source, manuscript, formats: base.formats })
  if (!edition.ok) return edition
  const { keeping, reused } = edition.value
  if (reused) return ok({ type: 'reuse', edition: reused, findings, plan: { ...base, keeping: null } })
  return prepareJob(
    context,
    { ...edition.value, findings, template, plan: { ...base, keeping } },
    edition.value.formats,
  )
}

const unnamed: ExportPlan['fileNames'] = { pdf: '', docx: '', html: '', txt: '' }

function prepareStored({ folder, formats }: ExportRequest, edition: Edition | null): Result<PreparedExport> {
  if (!edition) return err(appError('not-found'))
  const stored = edition.files.filter(({ format }) => formats.includes(format))
  if (stored.length === 0) return err(appError('not-found'))
  const fileNames = {
    ...unnamed,
    ...Object.fromEntries(stored.map(({ format, fileName }) => [format, fileName])),
  }
  const plan = { folder, formats: stored.map(({ format }) => format), kind: edition.kind, fileNames, keeping: null }
  return ok({ type: 'reuse', edition, findings: [], plan })
}

interface Printing {
  /** The Word template of the project. */
  readonly template: AssetHash | null
  readonly manuscript: Manuscript
  readonly pageMap: PageMap | null
  readonly findings: readonly Finding[]
  readonly plan: ExportPlan
}

function prepareJob(
  { database, clock, random }: ServiceContext,
  { manuscript, pageMap, findings, template, plan }: Printing,
  formats: ExportPlan['formats'],
): Result<PreparedExport> {
  const printed = keepPrintedPictures(manuscript)
  // The last look, also at what is made again from an old recipe without a preflight.
  if (plan.kind === 'participant' && findTrainerContent(printed).length > 0)
    return err(appError('preflight-stopped', { count: 1 }))
  const { bytes, damaged } = gatherPictureBytes(database, printed)
  if (damaged.length > 0) return err(appError('asset-missing', { count: damaged.length }))
  const annexes = gatherAnnexBytes(database, printed)
  const [lost] = annexes.damaged
  if (lost !== undefined) return err(appError('annex-damaged', { name: lost }))
  const clothes = template !== null && formats.includes('docx') ? templateStore.read(database, template) : undefined
  if (clothes === null) return err(appError('damaged-content', { title: plan.fileNames.docx, number: 0 }))
  const job = {
    id: makeUuid<TaskId>(clock.now(), random),
    manuscript: printed,
    pictures: bytes,
    annexes: annexes.bytes,
    formats,
    quality: 'print',
    pageMap,
    ...(clothes ? { template: clothes } : {}),
  } as const
  return ok({ type: 'compile', job, findings, plan })
}

function refuse(target: GatheredTarget, findings: readonly Finding[]): AppError | null {
  if (findings.some(({ code }) => code === 'pack-empty')) return appError('pack-empty')
  const stops = findings.filter(({ severity }) => severity === 'stop').length
  if (stops > 0) return appError('preflight-stopped', { count: stops })
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const isIssued = target.type === 'pack' && target.purpose === 'edition'
  if (isIssued && errors > 0 && target.acceptedReason.trim() === '')
    return appError('preflight-errors', { count: errors })
  return null
}
