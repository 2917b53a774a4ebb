import type { WorkshopId } from '../../../shared/domain/ids'
import type { Workshop } from '../../../shared/domain/workshop'
import type { Database } from '../../storage/database'
import { keepWaitingProgramme } from '../../storage/workshops/programme-store'

/** Keeps the programme of the model for its copy, until its days have dates: times, titles, methods and chapters. */
export function keepProgramme(database: Database, id: WorkshopId, { days }: Workshop): void {
  const first = days[0]?.date
  if (first === undefined) return
  keepWaitingProgramme(
    database,
    id,
    days.map(({ date, blocks }) => ({
      after: daysBetween(first, date),
      // Rooms, hosts and lecturers are those of the model.
      blocks: blocks.map((block) => ({ ...block, place: '', host: '', lecturerId: null })),
    })),
  )
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
