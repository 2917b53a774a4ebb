import type { ChapterId, Day, Instant } from '../../../shared/domain/ids'
import { savePerson } from '../../../main/services/chapters/save-person'
import { saveChapterDetails } from '../../../main/services/chapters/save-chapter-details'
import { createPack } from '../../../main/services/workshops/create-pack'
import { saveWorkshop } from '../../../main/services/workshops/save-workshop'
import type { ServiceContext } from '../../../main/services/service-context'
import { value } from '../storage/temporary-library'

/** Fills a library with what must never leave it in a chapter file; answers the words to look for. */
export function sharePeople(context: ServiceContext, chapterId: ChapterId): readonly string[] {
  const person = (name: string, email: string) =>
    value(savePerson(context, { personId: null, name, institution: 'Ústav Orlí hora', email }))
  const owner = person('Věra Vlastní', 'vera@priklad.test')
  const guarantor = person('Otakar Garantující', 'otakar@priklad.test')
  value(
    saveChapterDetails(context, {
      chapterId,
      ownerId: owner.id,
      guarantorId: guarantor.id,
      district: '',
      country: '',
      audiences: [],
      districts: [],
      kinds: [],
    }),
  )
  const workshop = value(
    saveWorkshop(context, {
      workshopId: null,
      projectId: null,
      title: 'Podzimní setkání v Lipové',
      kind: 'workshop',
      district: 'Trutnov',
      days: [{ date: '2026-11-03' as Day, blocks: [] }],
      venue: 'Sál u Lípy',
      address: 'Náves 1',
      languages: ['cs'],
      audience: [],
      institutions: [],
      lecturerIds: [owner.id],
      coordinatorId: guarantor.id,
      follows: [],
      note: '',
    }),
  )
  value(createPack(context, { workshopId: workshop.id, title: 'Balíček pro úředníky', language: 'cs' }))
  context.database.run(
    'INSERT INTO participant (id, workshop_id, name, email, registered_at) VALUES (?, ?, ?, ?, ?)',
    '018f0000-0000-7000-8000-000000000001',
    workshop.id,
    'Jarmila Účastná',
    'jarmila@priklad.test',
    context.clock.now() satisfies Instant,
  )
  return [
    'Věra Vlastní',
    'Otakar Garantující',
    'Jarmila Účastná',
    'priklad.test',
    'Podzimní setkání',
    'Sál u Lípy',
    'Balíček pro úředníky',
    'Orlí hora',
    owner.id,
    guarantor.id,
    workshop.id,
  ]
}
