import { join } from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import type { EditionKind, OutputFormat } from '../../../shared/domain/edition'
import type { ProjectId, WorkshopId } from '../../../shared/domain/ids'
import { paperKinds, type PaperKind } from '../../../shared/domain/paper'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import { createTranslator } from '../../../shared/i18n/translator'
import { findLastChange } from '../../storage/workshops/last-change'
import { findPack } from '../../storage/workshops/pack-store'
import { findEdition } from '../../storage/workshops/edition-store'
import { findProject } from '../../storage/workshops/project-store'
import { findWorkshop, listWorkshops } from '../../storage/workshops/workshop-store'
import type { AuditScope } from '../audit/gather-audit-record'
import { atLastChange } from '../audit/last-change'
import { safeFileName } from '../library/safe-file-name'
import type { ServiceContext } from '../service-context'
import { auditStep } from './audit-step'
import { changesStep, type ChangesExport } from './changes-step'
import type { FolderPlan } from './export-folder'
import { fitFolder } from './fit-name'
import { auditSteps, folderNames, workshopFolder, workshopSteps } from './workshop-steps'

export interface WorkshopFolder {
  readonly workshopId: WorkshopId
  readonly formats: readonly OutputFormat[]
  readonly kinds: readonly EditionKind[]
  /** Left out: all of them. */
  readonly papers?: readonly PaperKind[] | undefined
  /** The folder below which a new one is made. */
  readonly folder: string
}

/** *Export all*: everything that the day of a workshop needs. `not-found`. */
export function planWorkshopFolder(context: ServiceContext, request: WorkshopFolder): Result<FolderPlan> {
  const workshop = findWorkshop(context.database, request.workshopId)
  if (!workshop) return err(appError('not-found'))
  const root = join(request.folder, workshopFolder(workshop, folderNames.root))
  const { formats, kinds, papers = paperKinds } = request
  return ok({
    title: workshop.title,
    root,
    isWhole: true,
    depth: folderNames.inside + 1,
    steps: workshopSteps(context, { workshop, formats, kinds, papers, root, below: [] }),
    asOf: () => asOf(context, [workshop]),
  })
}

/** *Folder for the audit*: every workshop of a project, archived ones too. `not-found`. */
export function planProjectFolder(
  context: ServiceContext,
  { projectId, folder }: { readonly projectId: ProjectId; readonly folder: string },
): Result<FolderPlan> {
  const { database, user } = context
  const project = findProject(database, projectId)
  if (!project) return err(appError('not-found'))
  const t = createTranslator(user.language)
  const workshops = workshopsOf(context, projectId)
  const title = t('audit.names.projectFolder', { project: project.title })
  const root = join(folder, fitFolder(safeFileName(title), folderNames.root))
  const taken = new Set<string>()
  return ok({
    title,
    root,
    isWhole: true,
    depth: folderNames.workshop + folderNames.inside + 2,
    steps: workshops.flatMap((workshop) => {
      const below = [freeFolder(workshop, taken)]
      return auditSteps(context, { workshop, papers: paperKinds, root, below })
    }),
    asOf: () => asOf(context, workshops),
  })
}

/** The audit record alone, of a workshop or of one edition. `not-found`. */
export function planRecord(
  context: ServiceContext,
  { scope, folder }: { readonly scope: AuditScope; readonly folder: string },
): Result<FolderPlan> {
  const { database } = context
  const edition = scope.type === 'edition' ? findEdition(database, scope.editionId) : null
  const pack = edition && findPack(database, edition.packId)
  const workshopId = scope.type === 'workshop' ? scope.workshopId : pack?.workshopId
  const workshop = workshopId ? findWorkshop(database, workshopId) : null
  if (!workshop) return err(appError('not-found'))
  const t = createTranslator(context.user.language)
  const suffix = ` - ${workshopFolder(workshop, folderNames.workshop)}`
  return ok({
    title: t('audit.names.record'),
    root: folder,
    isWhole: false,
    depth: 0,
    steps: [auditStep(atLastChange(context, workshop.id), scope, { folder: [], suffix })],
    asOf: () => asOf(context, [workshop]),
  })
}

/** The summary of what changed since an edition, or since the last time. `not-found`. */
export function planChanges(
  context: ServiceContext,
  request: ChangesExport & { readonly folder: string },
): Result<FolderPlan> {
  const workshopId = findPack(context.database, request.packId)?.workshopId
  const workshop = workshopId ? findWorkshop(context.database, workshopId) : null
  if (!workshop) return err(appError('not-found'))
  const t = createTranslator(context.user.language)
  return ok({
    title: t('audit.changes.title'),
    root: request.folder,
    isWhole: false,
    depth: 0,
    steps: [changesStep(atLastChange(context, workshop.id), request)],
    asOf: () => asOf(context, [workshop]),
  })
}

function asOf({ database }: ServiceContext, workshops: readonly Workshop[]): string {
  const last = workshops.map(({ id }) => findLastChange(database, id) ?? 0)
  return new Date(Math.max(0, ...last)).toISOString()
}

/** The oldest first, those without a day last, so that names that are equal are numbered alike each time. */
function workshopsOf({ database }: ServiceContext, projectId: ProjectId): readonly Workshop[] {
  const found = listWorkshops(database).flatMap(({ id }) => findWorkshop(database, id) ?? [])
  const first = ({ days }: Workshop): string => days.map(({ date }) => date).sort()[0] ?? '9999'
  return found
    .filter((workshop) => workshop.projectId === projectId)
    .toSorted((a, b) => first(a).localeCompare(first(b), 'en') || a.id.localeCompare(b.id, 'en'))
}

function freeFolder(workshop: Workshop, taken: Set<string>): string {
  const name = workshopFolder(workshop, folderNames.workshop - 5)
  let free = name
  for (let number = 2; taken.has(free.toLocaleLowerCase('en')); number += 1) free = `${name} (${number})`
  taken.add(free.toLocaleLowerCase('en'))
  return free
}
