import { appError } from '../../../shared/domain/app-error'
import type { WorkshopId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { Database } from '../../storage/database'
import { makeUuid } from '../../storage/make-uuid'
import { isKnown, type Reference } from '../../storage/workshops/is-known'
import { findWorkshop, insertWorkshop, updateWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'
import { refillDistrictPlaces } from './refill-district-places'

type WorkshopFacts = Omit<ParsedInput<'workshop:save'>, 'workshopId'>

/**
 * Makes a workshop or changes one, with its whole programme. When its district changes, the places for a district sheet
 * in its packs are filled anew. `not-found` when it refers to what the library does not hold.
 */
export function saveWorkshop(
  context: ServiceContext,
  { workshopId, ...facts }: ParsedInput<'workshop:save'>,
): Result<Workshop> {
  const { database, clock, random } = context
  return database.transaction(() => {
    if (!hasAllReferences(database, facts)) return err(appError('not-found'))
    if (workshopId === null) {
      const workshop = { ...facts, id: makeUuid<WorkshopId>(clock.now(), random), isArchived: false }
      insertWorkshop(database, workshop, clock.now())
      return ok(workshop)
    }
    const before = findWorkshop(database, workshopId)
    if (!before) return err(appError('not-found'))
    const workshop = { ...before, ...facts }
    updateWorkshop(database, workshop)
    if (before.district !== workshop.district) refillDistrictPlaces(database, workshop)
    return ok(workshop)
  })
}

function hasAllReferences(database: Database, facts: WorkshopFacts): boolean {
  const blocks = facts.days.flatMap(({ blocks: ofDay }) => ofDay)
  const references: readonly Reference[] = [
    { to: 'project', id: facts.projectId },
    { to: 'person', id: facts.coordinatorId },
    ...facts.lecturerIds.map((id) => ({ to: 'person', id }) as const),
    ...facts.follows.map((id) => ({ to: 'workshop', id }) as const),
    ...blocks.map(({ lecturerId }) => ({ to: 'person', id: lecturerId }) as const),
    ...blocks.map(({ chapterId }) => ({ to: 'chapter', id: chapterId }) as const),
  ]
  return references.every((reference) => isKnown(database, reference))
}
