import { appError } from '../../../shared/domain/app-error'
import type { PackId, PackItemId, WorkshopId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { insertPack, replacePackItems } from '../../storage/workshops/pack-store'
import { findProject } from '../../storage/workshops/project-store'
import { insertWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'
import { emptiedWorkshop } from './emptied-workshop'
import { keepPaperwork } from './keep-paperwork'
import { keepProgramme } from './keep-programme'
import { readPack } from './read-pack'

/**
 * The same pack under a successor project: a new workshop of that project with the pack's recipe, every text on the very
 * version it has now. Only the publicity, and what the text takes from the project, will differ. Day, place and people
 * start empty. `not-found` when pack or project is not in the library.
 */
export function reissuePack(
  context: ServiceContext,
  { packId, projectId }: ParsedInput<'pack:reissue'>,
): Result<Workshop> {
  const { database, clock, random } = context
  return database.transaction(() => {
    const stored = readPack(database, packId)
    if (!stored || !findProject(database, projectId)) return err(appError('not-found'))
    const { facts, workshop: model, items } = stored
    const id = makeUuid<WorkshopId>(clock.now(), random)
    const workshop: Workshop = { ...emptiedWorkshop(model), id, projectId }
    insertWorkshop(database, workshop, clock.now())
    keepProgramme(database, workshop.id, model)
    keepPaperwork(database, { from: model.id, to: workshop.id, now: clock.now(), isSameProject: false })
    const pack = { ...facts, id: makeUuid<PackId>(clock.now(), random), workshopId: workshop.id, revision: 1 }
    insertPack(database, pack, clock.now())
    const own = items.map(({ item, declined }) => ({
      item: { ...item, id: makeUuid<PackItemId>(clock.now(), random) },
      declined,
    }))
    replacePackItems(database, pack.id, own)
    return ok(workshop)
  })
}
