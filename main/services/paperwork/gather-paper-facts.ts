import { appError } from '../../../shared/domain/app-error'
import { calendarDay } from '../../../shared/domain/calendar-day'
import type { ChapterId, WorkshopId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import type { PaperFacts } from '../../export/paper/paper-source'
import type { Database } from '../../storage/database'
import { listChapterRows } from '../../storage/chapter-list'
import { listEditions } from '../../storage/workshops/edition-store'
import { listPacks } from '../../storage/workshops/pack-store'
import { findProfile } from '../../storage/workshops/profile-store'
import { findProject } from '../../storage/workshops/project-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import { gatherPeople } from '../exporting/gather-manuscript-source'
import { gatherPictureFacts } from '../exporting/gather-pictures'
import { viewParticipants } from '../participants/view-participants'
import type { ServiceContext } from '../service-context'

export interface PaperPeople {
  /** False: nobody is named; figures stay, they name nobody. */
  readonly withPeople: boolean
}

/**
 * Everything that the papers of a workshop are made from, read at one moment, so that programme, certificate and report
 * cannot disagree. `not-found` when there is no such workshop.
 */
export function gatherPaperFacts(
  { database, clock }: Pick<ServiceContext, 'database' | 'clock'>,
  workshopId: WorkshopId,
  { withPeople }: PaperPeople,
): Result<PaperFacts> {
  const workshop = findWorkshop(database, workshopId)
  const view = viewParticipants(database, workshopId)
  if (!workshop || !view) return err(appError('not-found'))
  const project = workshop.projectId && findProject(database, workshop.projectId)
  return ok({
    workshop,
    project,
    profile: project && findProfile(database, project.profileId),
    people: gatherPeople(database, workshop),
    chapters: gatherTitles(database, workshop),
    participants: withPeople ? view.participants : [],
    certificates: withPeople ? view.certificates : [],
    counts: view.counts,
    minutes: view.minutes,
    editions: gatherEditions(database, workshopId),
    pictures: gatherPictureFacts(database, [], project?.look.logos),
    today: calendarDay(clock.now()),
  })
}

/** In the language of the workshop where the chapter has it. */
function gatherTitles(database: Database, { days, languages }: Workshop): Readonly<Record<string, string>> {
  const wanted = new Set(days.flatMap(({ blocks }) => blocks.flatMap(({ chapterId }) => chapterId ?? [])))
  if (wanted.size === 0) return {}
  const titles = new Map<ChapterId, string>()
  const [leading = 'cs'] = languages
  for (const { chapterId, language, title } of listChapterRows(database))
    if (wanted.has(chapterId) && (language === leading || !titles.has(chapterId))) titles.set(chapterId, title)
  return Object.fromEntries(titles)
}

const gatherEditions = (database: Database, workshopId: WorkshopId): PaperFacts['editions'] =>
  listPacks(database, workshopId).flatMap(({ id, title }) =>
    listEditions(database, id)
      .toReversed()
      .map(({ number, issuedAt }) => ({ title, number, issuedOn: calendarDay(issuedAt) })),
  )
