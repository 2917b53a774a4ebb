import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveChapter } from '../../../main/services/chapters/archive-chapter'
import { applyPreset } from '../../../main/services/presets/apply-preset'
import { deletePreset } from '../../../main/services/presets/delete-preset'
import { listPresets } from '../../../main/services/presets/list-presets'
import { putBackPreset } from '../../../main/services/presets/put-back-preset'
import { renamePreset } from '../../../main/services/presets/rename-preset'
import { savePreset } from '../../../main/services/presets/save-preset'
import type { PackPreset } from '../../../shared/domain/pack-preset'
import type { PackView } from '../../../shared/domain/pack'
import { compositionChannels } from '../../../shared/ipc/composition-channels'
import { value } from '../storage/temporary-library'
import { chapterItem, districtPlace, dividerItem, WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

const emptyPack = (district = 'Náchod') => made.addPack(made.addWorkshop({ district }), [])
const save = (view: PackView, name = 'Jednodenní', presetId: Parameters<typeof savePreset>[1]['presetId'] = null) =>
  savePreset(made.context, { packId: view.pack.id, presetId, name })
const apply = (view: PackView, preset: PackPreset) =>
  applyPreset(made.context, { packId: view.pack.id, baseRevision: view.pack.revision, presetId: preset.id })
const savePresetValue = (view: PackView) => value(save(view))

describe('a preset', () => {
  it('gives an empty pack of another workshop the same places, options and settings, on the newest versions', () => {
    const chapter = made.addChapter('Klid')
    const method = made.addChapter('Metodika', { kind: 'trainer-method' })
    const sheets = ['Náchod', 'Jičín'].map((district) =>
      made.addChapter(`List ${district}`, { kind: 'district-sheet', facts: { district } }),
    )
    const right = { startsOnRightPage: true }
    const model = made.addPack(
      made.addWorkshop({ district: 'Náchod' }),
      [
        dividerItem('Dopoledne'),
        { ...chapterItem(chapter), ...right },
        chapterItem(method, method.versionId, true),
        districtPlace,
      ],
      { pageSize: 'a5', isTwoSided: true, audience: ['učitelé'] },
    )
    const preset = savePresetValue(model)
    const second = made.addVersion(chapter.draftId, 'Druhé znění')
    const { view, leftOut } = value(apply(emptyPack('Jičín'), preset))
    expect(leftOut).toEqual([])
    expect(view.pack).toMatchObject({ pageSize: 'a5', isTwoSided: true, audience: ['učitelé'] })
    expect(view.items.map(({ title, item }) => [title, item.isTrainerOnly, item.startsOnRightPage])).toEqual([
      ['Dopoledne', false, false],
      ['Klid', false, true],
      ['Metodika', true, false],
      ['List Jičín', false, false],
    ])
    expect(view.pack.items[1]).toMatchObject({ versionId: second })
    expect(view.pack.items[3]).toMatchObject({ versionId: sheets[1]?.versionId })
  })

  it('names what the library has no longer and puts the rest in', () => {
    const [kept, gone] = [made.addChapter('Zůstane'), made.addChapter('V archivu')]
    const preset = savePresetValue(made.addPack(made.addWorkshop(), [chapterItem(gone), chapterItem(kept)]))
    value(archiveChapter(made.context, { chapterId: gone.chapterId, isArchived: true }))
    const { view, leftOut } = value(apply(emptyPack(), preset))
    expect(view.items.map(({ title }) => title)).toEqual(['Zůstane'])
    expect(leftOut).toEqual(['V archivu'])
  })

  it('is put neither over chapters nor over a pack that has changed', () => {
    const chapter = made.addChapter('Klid')
    const full = made.addPack(made.addWorkshop(), [chapterItem(chapter)])
    const preset = savePresetValue(full)
    expect(apply(full, preset)).toMatchObject({ ok: false, error: { code: 'conflict' } })
    const empty = emptyPack()
    made.savePack({ ...empty.pack, title: 'Jiný název' }, [])
    expect(apply(empty, preset)).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  it('takes the place of another only where that is said', () => {
    const view = made.addPack(made.addWorkshop(), [dividerItem('A')])
    const first = savePresetValue(view)
    expect(save(view)).toMatchObject({ ok: false, error: { code: 'conflict' } })
    const more = made.savePack(view.pack, [dividerItem('A'), dividerItem('B', 'pl')])
    const again = value(save(more, 'Jednodenní', first.id))
    expect(again).toMatchObject({ id: first.id, createdAt: first.createdAt })
    expect(value(listPresets(made.context))).toEqual([again])
    expect(again.items).toMatchObject([{ language: null }, { language: 'pl' }])
  })

  it('is renamed, and never to a name that is taken', () => {
    const view = made.addPack(made.addWorkshop(), [dividerItem('A')])
    const first = savePresetValue(view)
    const second = value(save(view, 'Dvoudenní'))
    expect(value(renamePreset(made.context, { presetId: second.id, name: 'Kurz' })).name).toBe('Kurz')
    expect(renamePreset(made.context, { presetId: second.id, name: first.name })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    })
  })

  it('comes back whole after it was deleted', () => {
    const before = savePresetValue(made.addPack(made.addWorkshop(), [dividerItem('A'), districtPlace]))
    const deleted = value(deletePreset(made.context, { presetId: before.id }))
    expect(value(listPresets(made.context))).toEqual([])
    value(putBackPreset(made.context, compositionChannels['preset:putBack'].input.parse(deleted)))
    expect(value(listPresets(made.context))).toEqual([before])
  })
})
