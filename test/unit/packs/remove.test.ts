import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveChangesPage } from '../../../main/services/changes/save-changes-page'
import { openPack } from '../../../main/services/workshops/open-pack'
import { openWorkshop } from '../../../main/services/workshops/open-workshop'
import { putBackPack } from '../../../main/services/workshops/put-back-pack'
import { removePack } from '../../../main/services/workshops/remove-pack'
import { stayOnVersion } from '../../../main/services/workshops/stay-on-version'
import { verifyDatabase } from '../../../main/storage/verify/verify-database'
import { code, value } from '../storage/temporary-library'
import { AuditBench } from '../audit/audit-bench'
import { chapterItem, districtPlace, dividerItem, packTarget, WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

describe('a pack that was never issued', () => {
  it('leaves its workshop and comes back with its items, versions, decisions and place', () => {
    const { context } = made
    const chapter = made.addChapter('Klid')
    made.addChapter('List Náchod', { kind: 'district-sheet', facts: { district: 'Náchod' } })
    const workshop = made.addWorkshop()
    const { pack } = made.addPack(
      workshop,
      [dividerItem('Ráno', 'pl'), chapterItem(chapter, chapter.versionId, true), districtPlace],
      { title: 'První', pageSize: 'a5', isTwoSided: true, audience: ['učitelé'] },
    )
    const other = made.addPack(workshop, [dividerItem('Večer')], { title: 'Druhý' })
    const declined = made.addVersion(chapter.draftId, 'Novější znění')
    const itemId = pack.items[1]?.id
    if (!itemId) throw new Error('no item')
    value(stayOnVersion(context, { packId: pack.id, itemId, declined }))
    value(saveChangesPage(context, { packId: pack.id, inPack: { editionId: null } }))
    const before = value(openPack(context, { packId: pack.id }))

    value(removePack(context, { packId: pack.id }))
    const titles = () => value(openWorkshop(context, { workshopId: workshop.id })).packs.map((one) => one.pack.title)
    expect(titles()).toEqual(['Druhý'])
    expect(code(openPack(context, { packId: pack.id }))).toBe('not-found')
    expect(code(removePack(context, { packId: pack.id }))).toBe('not-found')
    made.addPack(workshop, [], { title: 'Třetí' })

    const back = value(putBackPack(context, { packId: pack.id }))
    expect(back).toEqual({ ...before, pack: { ...before.pack, revision: before.pack.revision + 1 } })
    expect(back.items[1]?.newer).toBeNull()
    expect(titles()).toEqual(['První', 'Druhý', 'Třetí'])
    expect(context.database.get('SELECT 1 AS is_told FROM pack_changes WHERE pack_id = ?', pack.id)).toBeDefined()
    expect(made.trySavePack(before.pack, []).ok).toBe(false)
    expect(value(openPack(context, { packId: other.pack.id })).pack).toEqual(other.pack)
    expect(verifyDatabase(context.database)).toMatchObject({ problems: [] })
  })

  it('is put back once, and never over one that is there', () => {
    const { pack } = made.addPack(made.addWorkshop(), [dividerItem('Ráno')])
    expect(code(putBackPack(made.context, { packId: pack.id }))).toBe('conflict')
    value(removePack(made.context, { packId: pack.id }))
    value(putBackPack(made.context, { packId: pack.id }))
    expect(code(putBackPack(made.context, { packId: pack.id }))).toBe('conflict')
  })
})

describe('a pack that was issued', () => {
  it('stays with its workshop, and the reason is said', async () => {
    const bench = new AuditBench()
    const { id } = bench.pack.pack
    await bench.run(packTarget(id), ['pdf'])
    expect(code(removePack(bench.context, { packId: id }))).toBe('pack-issued')
    expect(value(openPack(bench.context, { packId: id })).items).not.toEqual([])
    bench.remove()
  })
})
