import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { changesDocument } from '../../export/manuscript/changes-part'
import type { Manuscript } from '../../export/manuscript/manuscript'
import type { EditionKind } from '../../../shared/domain/edition'
import type { EditionId, PackId } from '../../../shared/domain/ids'
import { findPack } from '../../storage/workshops/pack-store'
import { findProject } from '../../storage/workshops/project-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'
import { viewChanges } from './view-changes'

export interface ChangesChoice {
  readonly packId: PackId
  readonly kind: EditionKind
  readonly editionId: EditionId | null
}

export interface PreparedChanges {
  readonly manuscript: Manuscript
  readonly packTitle: string
}

/** The summary as pages of its own, in the language of the pack. `not-found` also where there was no last time. */
export function prepareChanges(context: ServiceContext, choice: ChangesChoice): Result<PreparedChanges> {
  const pack = findPack(context.database, choice.packId)
  const workshop = pack && findWorkshop(context.database, pack.workshopId)
  const view = viewChanges(context, choice)
  if (!view.ok) return view
  const { found } = view.value
  if (!pack || !workshop || !found) return err(appError('not-found'))
  const project = workshop.projectId ? findProject(context.database, workshop.projectId) : null
  const date = new Date(context.clock.now()).toISOString()
  const facts = { language: pack.language, project, runningFoot: workshop.title, date }
  return ok({ packTitle: pack.title, manuscript: changesDocument(found, pack.title, facts) })
}
