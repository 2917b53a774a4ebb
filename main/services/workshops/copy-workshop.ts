import { appError } from '../../../shared/domain/app-error'
import type { PackId, PackItemId, WorkshopId } from '../../../shared/domain/ids'
import { renameDistrict } from '../../../shared/domain/rename-district'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { insertPack, listPackItems, listPacks, replacePackItems } from '../../storage/workshops/pack-store'
import { findWorkshop, insertWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'
import { emptiedWorkshop } from './emptied-workshop'
import { keepPaperwork } from './keep-paperwork'
import { keepProgramme } from './keep-programme'
import { fillDistrictPlaces } from './read-pack'

/**
 * The same workshop for another district: project, title, kind, languages, audience, note, packs and how its papers look
 * are taken over, with that district's sheet and its name in their titles; the programme waits for its days. Dates,
 * venue, people, attendance, numbers and what papers say about them start empty, and so does what it follows.
 */
export function copyWorkshop(
  context: ServiceContext,
  { workshopId, district }: ParsedInput<'workshop:copy'>,
): Result<Workshop> {
  const { database, clock, random } = context
  return database.transaction(() => {
    const model = findWorkshop(database, workshopId)
    if (!model) return err(appError('not-found'))
    const copy: Workshop = {
      ...emptiedWorkshop(model),
      id: makeUuid<WorkshopId>(clock.now(), random),
      title: renameDistrict(model.title, model.district, district),
      district,
    }
    insertWorkshop(database, copy, clock.now())
    keepProgramme(database, copy.id, model)
    keepPaperwork(database, { from: model.id, to: copy.id, now: clock.now(), isSameProject: true })
    copyPacks(context, model, copy)
    return ok(copy)
  })
}

function copyPacks({ database, clock, random }: ServiceContext, model: Workshop, copy: Workshop): void {
  for (const pack of listPacks(database, model.id)) {
    const id = makeUuid<PackId>(clock.now(), random)
    const title = renameDistrict(pack.title, model.district, copy.district)
    insertPack(database, { ...pack, id, title, workshopId: copy.id, revision: 1 }, clock.now())
    const items = listPackItems(database, pack.id).map(({ item, declined }) => ({
      item: { ...item, id: makeUuid<PackItemId>(clock.now(), random) },
      declined,
    }))
    replacePackItems(database, id, fillDistrictPlaces(database, items, copy, pack.language))
  }
}
