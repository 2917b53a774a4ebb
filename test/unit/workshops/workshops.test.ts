import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { savePerson } from '../../../main/services/chapters/save-person'
import { archiveWorkshop } from '../../../main/services/workshops/archive-workshop'
import { copyWorkshop } from '../../../main/services/workshops/copy-workshop'
import { listProfiles } from '../../../main/services/workshops/list-profiles'
import { listProjects } from '../../../main/services/workshops/list-projects'
import { listWorkshops } from '../../../main/services/workshops/list-workshops'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { saveProject } from '../../../main/services/workshops/save-project'
import { saveWorkshop } from '../../../main/services/workshops/save-workshop'
import { seedProfiles } from '../../../main/services/workshops/seed-profiles'
import type { Day, PersonId, ProfileId, WorkshopId } from '../../../shared/domain/ids'
import { code, value } from '../storage/temporary-library'
import { emptyWorkshop, WorkshopLibrary } from './workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

const unknown = '01890000-0000-7000-8000-00000000ffff'

const aProject = (profileId: ProfileId) => ({
  projectId: null,
  title: 'Společně',
  programme: 'Interreg',
  registrationNumber: 'CZ.11.4.120/0.0/0.0/22_037/0003264',
  beneficiary: 'Kraj',
  partners: ['Knihovna'],
  sources: [{ name: 'EU', amount: 100_00, currency: 'CZK', share: '85 %' }],
  from: '2026-01-01' as Day,
  to: null,
  profileId,
  color: '#112233',
  isArchived: false,
})

describe('publicity profiles', () => {
  it('never pass a translation off as an official wording', () => {
    const ukrainian = value(listProfiles(made.context)).flatMap(({ statements }) => statements.uk ?? [])
    expect(ukrainian.length).toBeGreaterThan(0)
    expect(ukrainian.every(({ isOfficial }) => !isOfficial)).toBe(true)
  })

  it('match the registration numbers of real projects', () => {
    const pattern = value(listProfiles(made.context)).find(
      ({ seedId }) => seedId === 'interreg-cz-pl-2014',
    )?.registrationPattern
    expect('CZ.11.4.120/0.0/0.0/22_037/0003264').toMatch(new RegExp(`^${pattern}$`))
  })

  it('are copied once, and what the user changed is left alone', () => {
    made.context.database.run("UPDATE publicity_profile SET name = 'Moje' WHERE seed_id = 'none'")
    made.context.database.run("UPDATE act SET short_title = 'Můj' WHERE id = 'cz:326/1999'")
    seedProfiles(made.context)
    expect(value(listProfiles(made.context))).toHaveLength(10)
    expect(value(listProfiles(made.context))[0]?.name).toBe('Moje')
    expect(made.context.database.get("SELECT short_title, checked_on FROM act WHERE id = 'cz:326/1999'")).toMatchObject(
      { short_title: 'Můj', checked_on: null },
    )
  })
})

describe('projects and workshops', () => {
  it('are stored as they were entered', () => {
    const [profile] = value(listProfiles(made.context))
    const lecturer = value(
      savePerson(made.context, { personId: null, name: 'Lektorka', institution: '', email: '' }),
    ).id
    if (!profile) throw new Error('profiles are seeded')
    const project = value(saveProject(made.context, aProject(profile.id)))
    expect(value(listProjects(made.context))).toEqual([project])
    const chapter = made.addChapter('První')
    const block = {
      from: '09:00',
      to: '10:30',
      title: 'Úvod',
      method: 'výklad',
      place: 'sál',
      host: '',
      lecturerId: lecturer,
      chapterId: chapter.chapterId,
    }
    const days = [
      { date: '2026-11-25' as Day, blocks: [] },
      { date: '2026-11-24' as Day, blocks: [block, { ...block, from: '10:45' }] },
    ]
    const workshop = made.addWorkshop({
      projectId: project.id,
      days,
      lecturerIds: [lecturer],
      coordinatorId: lecturer,
      audience: ['úředníci'],
      institutions: ['Úřad práce, pracoviště Lhota', 'Základní škola'],
      note: 'Klíče',
    })
    expect(value(openWorkshop(made.context, { workshopId: workshop.id })).workshop).toEqual(workshop)
    expect(workshop.days).toEqual(days)
    expect(value(listWorkshops(made.context))[0]).toMatchObject({
      firstDay: '2026-11-24',
      lastDay: '2026-11-25',
      projectTitle: 'Společně',
    })
  })

  it('replace the programme as a whole', () => {
    const workshop = made.addWorkshop({
      days: [
        { date: '2026-11-24' as Day, blocks: [] },
        { date: '2026-11-25' as Day, blocks: [] },
      ],
    })
    const saved = value(
      saveWorkshop(made.context, {
        ...emptyWorkshop,
        workshopId: workshop.id,
        days: [{ date: '2026-12-01' as Day, blocks: [] }],
      }),
    )
    expect(value(openWorkshop(made.context, { workshopId: workshop.id })).workshop).toEqual(saved)
  })

  it('refuse what the library does not hold, and change nothing', () => {
    const workshop = made.addWorkshop()
    const tries = [
      { coordinatorId: unknown as PersonId },
      { lecturerIds: [unknown as PersonId] },
      { follows: [unknown as WorkshopId] },
      { workshopId: unknown as WorkshopId },
    ]
    expect(
      tries.map((facts) =>
        code(saveWorkshop(made.context, { ...emptyWorkshop, workshopId: workshop.id, title: 'Jiný', ...facts })),
      ),
    ).toEqual(Array(4).fill('not-found'))
    expect(code(saveProject(made.context, aProject(unknown as ProfileId)))).toBe('not-found')
    expect(value(openWorkshop(made.context, { workshopId: workshop.id })).workshop).toEqual(workshop)
  })

  it('copy without date, venue and people', () => {
    const lecturer = value(
      savePerson(made.context, { personId: null, name: 'Lektorka', institution: '', email: '' }),
    ).id
    const model = made.addWorkshop({
      days: [{ date: '2026-11-24' as Day, blocks: [] }],
      venue: 'Sál',
      address: 'Náměstí 1',
      lecturerIds: [lecturer],
      coordinatorId: lecturer,
      audience: ['učitelé'],
      institutions: ['Základní škola'],
    })
    const copy = value(copyWorkshop(made.context, { workshopId: model.id, district: 'Jičín' }))
    expect(copy).toEqual({
      ...model,
      id: copy.id,
      district: 'Jičín',
      days: [],
      venue: '',
      address: '',
      lecturerIds: [],
      coordinatorId: null,
    })
    expect(value(openWorkshop(made.context, { workshopId: copy.id })).workshop).toEqual(copy)
  })

  it('are put aside and taken back without loss', () => {
    const workshop = made.addWorkshop({ days: [{ date: '2026-11-24' as Day, blocks: [] }] })
    value(archiveWorkshop(made.context, { workshopId: workshop.id, isArchived: true }))
    expect(value(listWorkshops(made.context))[0]?.isArchived).toBe(true)
    expect(value(archiveWorkshop(made.context, { workshopId: workshop.id, isArchived: false }))).toEqual(workshop)
  })
})
