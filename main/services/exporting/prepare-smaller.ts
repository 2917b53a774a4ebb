import { appError } from '../../../shared/domain/app-error'
import type { Finding } from '../../../shared/domain/finding'
import type { TaskId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import { buildManuscript } from '../../export/manuscript/build-manuscript'
import { findTrainerContent } from '../../export/manuscript/find-trainer-content'
import type { Manuscript } from '../../export/manuscript/manuscript'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import type { Database } from '../../storage/database'
import { makeUuid } from '../../storage/make-uuid'
import { findEdition, findNewestEdition, readEditionRecipe } from '../../storage/workshops/edition-store'
import type { ServiceContext } from '../service-context'
import { assembleManuscript } from './assemble-manuscript'
import { parseRecipe } from './edition-recipe'
import { gatherAnnexBytes } from './gather-annexes'
import { gatherPictureBytes, keepPrintedPictures } from './gather-pictures'
import { nameOutputFiles } from './name-output-files'
import type { PreparedExport } from './prepared-export'
import type { ExportRequest } from './remember-export'

interface Printed {
  readonly source: ManuscriptSource
  readonly manuscript: Manuscript
  readonly findings: readonly Finding[]
}

/** What is issued is set again from the recipe of its edition, word for word; the edition and its files stay as they are. */
function issuedText(database: Database, target: ExportRequest['target']): Result<Printed> {
  const edition =
    target.type === 'pack' ? findNewestEdition(database, target.packId, target.kind) : editionOf(database, target)
  const stored = edition && readEditionRecipe(database, edition.id)
  if (!stored) return err(appError('not-found'))
  const source = parseRecipe(stored.recipe)
  return ok({ source, manuscript: buildManuscript(source), findings: [] })
}

const editionOf = (database: Database, target: ExportRequest['target']) =>
  target.type === 'edition' ? findEdition(database, target.editionId) : null

function printedText(context: ServiceContext, target: ExportRequest['target']): Result<Printed> {
  const isIssued = target.type === 'edition' || (target.type === 'pack' && target.purpose === 'edition')
  return isIssued ? issuedText(context.database, target) : assembleManuscript(context, target)
}

/**
 * A PDF with pictures for a screen instead of for paper, small enough to be sent. It is never kept: of an edition it is a
 * copy beside the file that was issued. `not-found` when the pack has not been issued.
 */
export function prepareSmaller(
  context: ServiceContext,
  { target, folder }: Pick<ExportRequest, 'target' | 'folder'>,
): Result<PreparedExport> {
  const printed = printedText(context, target)
  if (!printed.ok) return printed
  const { source, findings } = printed.value
  const stops = findings.filter(({ severity }) => severity === 'stop').length
  if (stops > 0) return ok({ type: 'refused', error: appError('preflight-stopped', { count: stops }), findings })
  const manuscript = keepPrintedPictures(printed.value.manuscript)
  if (source.kind === 'participant' && findTrainerContent(manuscript).length > 0)
    return err(appError('preflight-stopped', { count: 1 }))
  const { bytes: pictures, damaged } = gatherPictureBytes(context.database, manuscript)
  if (damaged.length > 0) return err(appError('asset-missing', { count: damaged.length }))
  const { bytes: annexes, damaged: lost } = gatherAnnexBytes(context.database, manuscript)
  if (lost[0] !== undefined) return err(appError('annex-damaged', { name: lost[0] }))
  const fileNames = nameOutputFiles(source, manuscript, 'email')
  const id = makeUuid<TaskId>(context.clock.now(), context.random)
  return ok({
    type: 'compile',
    job: { id, manuscript, pictures, annexes, formats: ['pdf'], quality: 'email', pageMap: null },
    findings,
    plan: { folder, formats: ['pdf'], kind: source.kind, fileNames, keeping: null },
  })
}
