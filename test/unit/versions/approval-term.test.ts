import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findChapterRow } from '../../../main/services/chapters/find-chapter-row'
import type { ImportedChapter } from '../../../main/services/chapters/import-chapter'
import { listStates } from '../../../main/services/chapters/list-states'
import { listVersions } from '../../../main/services/chapters/list-versions'
import { openVersion } from '../../../main/services/chapters/open-version'
import { recordState } from '../../../main/services/chapters/record-state'
import { saveChapterDetails } from '../../../main/services/chapters/save-chapter-details'
import { savePerson } from '../../../main/services/chapters/save-person'
import { openPack } from '../../../main/services/workshops/open-pack'
import { calendarDay } from '../../../shared/domain/calendar-day'
import type { Day, Instant, PersonId } from '../../../shared/domain/ids'
import { hasApprovalEnded } from '../../../shared/domain/state'
import { firstMorning, value } from '../storage/temporary-library'
import { chapterItem, districtPlace, WorkshopLibrary } from '../workshops/workshop-library'

describe('an approval with a term', () => {
  let shelf: WorkshopLibrary
  let chapter: ImportedChapter
  let guarantorId: PersonId
  const until = '2026-10-24' as Day
  const set = (iso: string) => shelf.library.clock.advance(Date.parse(iso) - shelf.library.clock.now())
  const approve = (versionId = chapter.versionId, approvedUntil: Day | null = until) =>
    value(
      recordState(shelf.context, {
        versionId,
        state: 'approved',
        decidedBy: guarantorId,
        basis: 'porada 14. 9.',
        approvedUntil,
      }),
    )

  beforeEach(() => {
    shelf = new WorkshopLibrary()
    chapter = shelf.addChapter('Náchod', { kind: 'district-sheet', facts: { district: 'Náchod' } })
    guarantorId = value(
      savePerson(shelf.context, { personId: null, name: 'Petr Garant', institution: '', email: '' }),
    ).id
    value(
      saveChapterDetails(shelf.context, {
        chapterId: chapter.chapterId,
        ownerId: null,
        guarantorId,
        district: 'Náchod',
        country: '',
        audiences: [],
        districts: [],
        kinds: [],
      }),
    )
  })
  afterEach(() => shelf.library.remove())

  it('counts through the whole of its last day in Prague and not a minute longer', () => {
    approve()
    const state = () => value(openVersion(shelf.context, { versionId: chapter.versionId })).version
    set('2026-10-24T21:59:59Z')
    expect(state()).toMatchObject({ state: 'approved', approvedUntil: until })
    set('2026-10-24T22:00:00Z')
    expect(state()).toMatchObject({ state: 'outdated', approvedUntil: until })
    expect(hasApprovalEnded(state())).toBe(true)
  })

  it('in winter ends an hour later by the world’s clock', () => {
    approve(chapter.versionId, '2026-11-30' as Day)
    const state = () => value(listVersions(shelf.context, { draftId: chapter.draftId }))[0]?.state
    set('2026-11-30T22:59:59Z')
    expect(state()).toBe('approved')
    set('2026-11-30T23:00:00Z')
    expect(state()).toBe('outdated')
  })

  it('shows the same in the list of chapters, in packs and in the place of the district', () => {
    const newer = shelf.addVersion(chapter.draftId, 'Text s chybou')
    approve()
    const { pack } = shelf.addPack(shelf.addWorkshop({ district: 'Náchod' }), [chapterItem(chapter)])
    const seen = () => ({
      list: value(findChapterRow(shelf.context, chapter.draftId)).approved?.id ?? null,
      pack: value(openPack(shelf.context, { packId: pack.id })).items[0]?.state,
    })
    expect(seen()).toEqual({ list: chapter.versionId, pack: 'approved' })
    set('2026-10-25T08:00:00Z')
    expect(seen()).toEqual({ list: null, pack: 'outdated' })
    const { pack: later } = shelf.addPack(shelf.addWorkshop({ district: 'Náchod' }), [districtPlace])
    const [sheet] = value(openPack(shelf.context, { packId: later.id })).items
    expect(sheet?.item).toMatchObject({ versionId: newer })
  })

  it('writes nothing when it ends: the decision stands as it was made, with who made it and who entered it', () => {
    approve()
    set('2027-01-01T08:00:00Z')
    expect(value(listStates(shelf.context, { versionId: chapter.versionId }))).toEqual([
      {
        versionId: chapter.versionId,
        state: 'approved',
        at: firstMorning,
        decidedBy: guarantorId,
        decidedByName: 'Petr Garant',
        enteredBy: 'Jana Nováková',
        basis: 'porada 14. 9.',
        approvedUntil: until,
      },
    ])
  })

  it('leaves the approved text in packs while the next one is written and named', () => {
    approve(chapter.versionId, null)
    const workshop = shelf.addWorkshop({ district: 'Náchod' })
    const { pack } = shelf.addPack(workshop, [chapterItem(chapter)])
    shelf.addVersion(chapter.draftId, 'Rozepsaná oprava')
    shelf.write(chapter.draftId, 'a ještě něco')
    const [item] = value(openPack(shelf.context, { packId: pack.id })).items
    expect(item).toMatchObject({ state: 'approved', versionNumber: 1, newer: { number: 2, isApproved: false } })
    const { pack: next } = shelf.addPack(workshop, [districtPlace])
    expect(value(openPack(shelf.context, { packId: next.id })).items[0]?.item).toMatchObject({
      versionId: chapter.versionId,
    })
    expect(value(findChapterRow(shelf.context, chapter.draftId)).approved).toMatchObject({ number: 1 })
  })
})

describe('a calendar day', () => {
  it('is that of Prague in summer and in winter', () => {
    const at = (iso: string) => calendarDay(Date.parse(iso) as Instant)
    expect(at('2026-07-01T21:59:59.999Z')).toBe('2026-07-01')
    expect(at('2026-07-01T22:00:00Z')).toBe('2026-07-02')
    expect(at('2026-12-31T22:59:59.999Z')).toBe('2026-12-31')
    expect(at('2026-12-31T23:00:00Z')).toBe('2027-01-01')
  })
})
