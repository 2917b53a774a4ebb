import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordState } from '../../../main/services/chapters/record-state'
import { savePerson } from '../../../main/services/chapters/save-person'
import { copyWorkshop } from '../../../main/services/workshops/copy-workshop'
import { listOutdated } from '../../../main/services/workshops/list-outdated'
import { openPack } from '../../../main/services/workshops/open-pack'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { saveWorkshop } from '../../../main/services/workshops/save-workshop'
import { stayOnVersion } from '../../../main/services/workshops/stay-on-version'
import { useVersion } from '../../../main/services/workshops/use-version'
import type { PackItemId, VersionId } from '../../../shared/domain/ids'
import type { PackView } from '../../../shared/domain/pack'
import type { PackItemInput } from '../../../shared/ipc/workshop-channels'
import { code, value } from '../storage/temporary-library'
import { chapterItem, districtPlace, dividerItem, emptyWorkshop, WorkshopLibrary } from './workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

const versionsOf = ({ pack }: PackView) => pack.items.map((item) => ('versionId' in item ? item.versionId : null))
const reopened = ({ pack }: PackView) => value(openPack(made.context, { packId: pack.id }))

describe('a pack', () => {
  it('keeps the whole recipe in its order and gives new items ids', () => {
    const chapter = made.addChapter('První')
    const saved = made.addPack(made.addWorkshop(), [dividerItem('Dopoledne'), chapterItem(chapter)], {
      pageSize: 'a5',
      isTwoSided: true,
    })
    const again = reopened(saved)
    expect(again).toEqual(saved)
    expect(again.pack).toMatchObject({ pageSize: 'a5', isTwoSided: true, revision: 2 })
    expect(again.items.map(({ title, versionNumber }) => [title, versionNumber])).toEqual([
      ['Dopoledne', null],
      ['První', 1],
    ])
  })

  it('keeps the ids of items that stay, whatever their order', () => {
    const saved = made.addPack(made.addWorkshop(), [dividerItem('A'), dividerItem('B')])
    const [first, second] = saved.pack.items
    const swapped = made.savePack(saved.pack, saved.pack.items.toReversed())
    expect(swapped.pack.items.map(({ id }) => id)).toEqual([second?.id, first?.id])
  })

  it('refuses a change that is based on an old revision', () => {
    const saved = made.addPack(made.addWorkshop(), [dividerItem('A')])
    made.savePack(saved.pack, [dividerItem('B')])
    expect(code(made.trySavePack(saved.pack, [dividerItem('C')]))).toBe('conflict')
    expect(reopened(saved).items.map(({ title }) => title)).toEqual(['B'])
  })

  it('refuses a version of another chapter, of another language, and items that are not its own', () => {
    const [first, second] = [made.addChapter('První'), made.addChapter('Druhá')]
    const polish = made.addLanguage(first, 'pl')
    const polishVersion = made.addVersion(polish, 'Tekst')
    const { pack } = made.addPack(made.addWorkshop(), [dividerItem('A')])
    const tries: readonly PackItemInput[] = [
      chapterItem(first, second.versionId),
      chapterItem(first, polishVersion),
      { ...dividerItem('x'), id: '01890000-0000-7000-8000-000000000001' as PackItemId },
    ]
    expect(tries.map((item) => code(made.trySavePack(pack, [item])))).toEqual([
      'invalid-input',
      'invalid-input',
      'invalid-input',
    ])
    expect(
      code(made.trySavePack(pack, [chapterItem(first, '01890000-0000-7000-8000-000000000002' as VersionId)])),
    ).toBe('not-found')
    expect(reopened({ pack, items: [] }).pack).toEqual(pack)
  })
})

describe('pins', () => {
  it('never move by themselves when newer versions are named', () => {
    const chapter = made.addChapter('Zákon')
    const saved = made.addPack(made.addWorkshop(), [chapterItem(chapter)])
    const second = made.addVersion(chapter.draftId, 'Druhá')
    const third = made.addVersion(chapter.draftId, 'Třetí')
    expect(versionsOf(reopened(saved))).toEqual([chapter.versionId])
    expect(reopened(saved).items[0]?.newer).toEqual({ versionId: third, number: 3, isApproved: false })
    expect(second).not.toBe(third)
  })

  it('count a newer version as approved only where a guarantor is named', () => {
    const guarantor = value(savePerson(made.context, { personId: null, name: 'Garant', institution: '', email: '' })).id
    const [with_, without] = [
      made.addChapter('S garantem', { facts: { guarantorId: guarantor } }),
      made.addChapter('Bez garanta'),
    ]
    const saved = made.addPack(made.addWorkshop(), [chapterItem(with_), chapterItem(without)])
    for (const { draftId } of [with_, without]) {
      const versionId = made.addVersion(draftId, 'Nová')
      value(
        recordState(made.context, { versionId, state: 'approved', decidedBy: null, basis: '', approvedUntil: null }),
      )
    }
    expect(reopened(saved).items.map(({ newer }) => newer?.isApproved)).toEqual([true, false])
  })

  it('move only for the packs that are named', () => {
    const chapter = made.addChapter('Zákon')
    const packs = ['Náchod', 'Jičín', 'Trutnov'].map((district) =>
      made.addPack(made.addWorkshop({ district, title: district }), [chapterItem(chapter)]),
    )
    const newest = made.addVersion(chapter.draftId, 'Druhá')
    expect(value(listOutdated(made.context))).toHaveLength(3)
    const [first, second, third] = packs.map(({ pack }) => pack.id)
    if (!first || !second || !third) throw new Error('three packs were made')
    const rest = value(
      useVersion(made.context, { packIds: [first, third], chapterId: chapter.chapterId, versionId: newest }),
    )
    expect(rest.map(({ packId, pinned, newer, isIssued }) => [packId, pinned.number, newer.number, isIssued])).toEqual([
      [second, 1, 2, false],
    ])
    expect(packs.map((pack) => versionsOf(reopened(pack))[0])).toEqual([newest, chapter.versionId, newest])
  })

  it('move in one language and leave the others', () => {
    const chapter = made.addChapter('Zákon')
    const polish = made.addLanguage(chapter, 'pl')
    const polishFirst = made.addVersion(polish, 'Pierwsza')
    const item: PackItemInput = {
      type: 'chapter',
      id: null,
      isTrainerOnly: false,
      startsOnRightPage: false,
      chapterId: chapter.chapterId,
      language: 'pl',
      versionId: polishFirst,
    }
    const saved = made.addPack(made.addWorkshop(), [chapterItem(chapter), item])
    const newest = made.addVersion(polish, 'Druga')
    made.addVersion(chapter.draftId, 'Druhá')
    value(useVersion(made.context, { packIds: [saved.pack.id], chapterId: chapter.chapterId, versionId: newest }))
    expect(versionsOf(reopened(saved))).toEqual([chapter.versionId, newest])
  })

  it('stay where a person decided so, until an even newer version', () => {
    const chapter = made.addChapter('Zákon')
    const saved = made.addPack(made.addWorkshop(), [chapterItem(chapter)])
    const second = made.addVersion(chapter.draftId, 'Druhá')
    const [item] = saved.pack.items
    if (!item) throw new Error('the pack has an item')
    const stayed = value(stayOnVersion(made.context, { packId: saved.pack.id, itemId: item.id, declined: second }))
    expect(stayed.items[0]?.newer).toBeNull()
    expect(value(listOutdated(made.context))).toEqual([])
    const resaved = made.savePack(stayed.pack, [...stayed.pack.items, dividerItem('Nový')])
    expect(resaved.items[0]?.newer).toBeNull()
    made.addVersion(chapter.draftId, 'Třetí')
    expect(reopened(saved).items[0]?.newer?.number).toBe(3)
  })
})

describe('the place of the district sheet', () => {
  const sheet = (district: string) =>
    made.addChapter(`Okres ${district}`, { kind: 'district-sheet', facts: { district } })

  it('takes the sheet of the workshop’s district and says so when there is none', () => {
    const nachod = sheet('Náchod')
    const saved = made.addPack(made.addWorkshop({ district: 'Náchod' }), [districtPlace])
    expect(versionsOf(saved)).toEqual([nachod.versionId])
    const empty = made.addPack(made.addWorkshop({ district: 'Jičín' }), [districtPlace])
    expect(empty.items[0]).toMatchObject({ isMissing: true, versionNumber: null })
    const jicin = sheet('Jičín')
    expect(versionsOf(reopened(empty))).toEqual([jicin.versionId])
  })

  it('prefers the newest approved version to a newer one', () => {
    const guarantor = value(savePerson(made.context, { personId: null, name: 'Garant', institution: '', email: '' })).id
    const chapter = made.addChapter('Okres Náchod', {
      kind: 'district-sheet',
      facts: { district: 'Náchod', guarantorId: guarantor },
    })
    const second = made.addVersion(chapter.draftId, 'Schválená')
    value(
      recordState(made.context, {
        versionId: second,
        state: 'approved',
        decidedBy: guarantor,
        basis: '',
        approvedUntil: null,
      }),
    )
    made.addVersion(chapter.draftId, 'Rozpracovaná')
    expect(versionsOf(made.addPack(made.addWorkshop({ district: 'Náchod' }), [districtPlace]))).toEqual([second])
  })

  it('stays on its version like any other item', () => {
    const chapter = sheet('Náchod')
    const saved = made.addPack(made.addWorkshop({ district: 'Náchod' }), [districtPlace])
    made.addVersion(chapter.draftId, 'Novější')
    expect(versionsOf(reopened(saved))).toEqual([chapter.versionId])
    expect(reopened(saved).items[0]?.newer?.number).toBe(2)
  })

  it('is filled anew when the workshop moves to another district', () => {
    sheet('Náchod')
    const jicin = sheet('Jičín')
    const workshop = made.addWorkshop({ district: 'Náchod' })
    const saved = made.addPack(workshop, [districtPlace])
    value(saveWorkshop(made.context, { ...emptyWorkshop, workshopId: workshop.id, district: 'Jičín' }))
    expect(versionsOf(reopened(saved))).toEqual([jicin.versionId])
    expect(reopened(saved).pack.revision).toBe(saved.pack.revision + 1)
  })

  it('is filled for the district of a copied workshop; the model stays as it was', () => {
    const [nachod, jicin, chapter] = [sheet('Náchod'), sheet('Jičín'), made.addChapter('Společná')]
    const workshop = made.addWorkshop({ district: 'Náchod' })
    const saved = made.addPack(workshop, [chapterItem(chapter), districtPlace])
    const copy = value(copyWorkshop(made.context, { workshopId: workshop.id, district: 'Jičín' }))
    const { packs } = value(openWorkshop(made.context, { workshopId: copy.id }))
    expect(packs.map(versionsOf)).toEqual([[chapter.versionId, jicin.versionId]])
    expect(packs[0]?.pack.items.map(({ id }) => id)).not.toEqual(saved.pack.items.map(({ id }) => id))
    expect(versionsOf(reopened(saved))).toEqual([chapter.versionId, nachod.versionId])
  })
})
