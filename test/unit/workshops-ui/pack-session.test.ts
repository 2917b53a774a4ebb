import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPack } from '../../../main/services/workshops/open-pack'
import { savePack } from '../../../main/services/workshops/save-pack'
import {
  countChapters,
  itemInput,
  orderItems,
  removeItem,
  renameDivider,
  setPackFacts,
} from '../../../renderer/features/packs/pack-items'
import { PackSession } from '../../../renderer/features/packs/pack-session'
import type { PackView } from '../../../shared/domain/pack'
import { workshopChannels } from '../../../shared/ipc/workshop-channels'
import { value } from '../storage/temporary-library'
import { chapterItem, districtPlace, dividerItem, WorkshopLibrary } from '../workshops/workshop-library'

let made: WorkshopLibrary
beforeEach(() => {
  made = new WorkshopLibrary()
})
afterEach(() => made.library.remove())

const reopen = ({ pack }: PackView) => openPack(made.context, { packId: pack.id })
const titles = (view: PackView) => view.items.map(({ title }) => title)
const stored = (view: PackView) => titles(value(reopen(view)))

/** Over the real services; what the window sends is parsed as at the door. */
const sessionOf = (view: PackView) =>
  new PackSession({
    initial: view,
    save: async (input) => savePack(made.context, workshopChannels['pack:save'].input.parse(input)),
    reload: async () => reopen(view),
  })

const packOf = (...names: readonly string[]) =>
  made.addPack(
    made.addWorkshop(),
    names.map((name) => dividerItem(name)),
  )

describe('the chapters of a pack', () => {
  it('are counted without a district sheet that nobody has written yet, and with it once it is there', () => {
    const chapter = made.addChapter('Klid')
    const view = made.addPack(made.addWorkshop(), [chapterItem(chapter), dividerItem('Okres'), districtPlace])
    expect(countChapters(view)).toBe(1)
    made.addChapter('List', { kind: 'district-sheet', facts: { district: 'Náchod' } })
    expect(countChapters(value(reopen(view)))).toBe(2)
  })
})

describe('a pack that is being put together', () => {
  it('shows a change at once and stores it', async () => {
    const view = packOf('A', 'B', 'C')
    const session = sessionOf(view)
    const saving = session.edit(orderItems(view.items.map(({ item }) => String(item.id)).toReversed()))
    expect(titles(session.getState().view)).toEqual(['C', 'B', 'A'])
    expect(session.getState().isSaving).toBe(true)
    expect(await saving).toBe(true)
    expect(await session.flush()).toBe(true)
    expect(stored(view)).toEqual(['C', 'B', 'A'])
    expect(session.getState().isSaving).toBe(false)
  })

  it('stores quick changes one after another without a conflict with itself', async () => {
    const view = packOf('A', 'B')
    const session = sessionOf(view)
    const [first] = view.pack.items
    if (!first) throw new Error('no item')
    const saved = await Promise.all([
      session.edit(renameDivider(first.id, 'Ráno')),
      session.edit(setPackFacts({ pageSize: 'a5', isTwoSided: true })),
      session.add([itemInput({ ...first, type: 'divider', title: 'Odpoledne', language: null }, true)]),
    ])
    expect(saved).toEqual([true, true, true])
    const after = value(reopen(view))
    expect(titles(after)).toEqual(['Ráno', 'B', 'Odpoledne'])
    expect(after.pack).toMatchObject({ pageSize: 'a5', isTwoSided: true })
  })

  it('brings a removed chapter back to its place, on its version', async () => {
    const chapter = made.addChapter('První')
    const view = made.addPack(made.addWorkshop(), [dividerItem('A'), chapterItem(chapter), dividerItem('B')])
    made.addVersion(chapter.draftId, 'novější text')
    const session = sessionOf(view)
    const removed = view.items[1]
    if (!removed) throw new Error('no item')
    await session.edit(removeItem(removed.item.id))
    expect(stored(view)).toEqual(['A', 'B'])
    await session.add([itemInput(removed.item, true)], 1)
    const again = value(reopen(view))
    expect(titles(again)).toEqual(['A', 'První', 'B'])
    expect(again.items[1]?.versionNumber).toBe(1)
  })

  it('overwrites nothing after a conflict: it shows the stored pack and drops what was meant for the old one', async () => {
    const view = packOf('A', 'B')
    const session = sessionOf(view)
    made.savePack(view.pack, [dividerItem('Odjinud')])
    const [first] = view.pack.items
    if (!first) throw new Error('no item')
    const results = await Promise.all([
      session.edit(removeItem(first.id)),
      session.edit(setPackFacts({ title: 'Přejmenovaný' })),
    ])
    expect(results).toEqual([false, false])
    expect(session.getState().error?.code).toBe('conflict')
    expect(titles(session.getState().view)).toEqual(['Odjinud'])
    expect(stored(view)).toEqual(['Odjinud'])
    expect(value(reopen(view)).pack.title).toBe('Balíček')
    expect(await session.flush()).toBe(false)
    expect(await session.edit(setPackFacts({ title: 'Přejmenovaný' }))).toBe(true)
    expect(value(reopen(view)).pack.title).toBe('Přejmenovaný')
  })

  it('takes over a newer state of the library, but not over a change on its way', async () => {
    const view = packOf('A')
    const session = sessionOf(view)
    const newer = made.savePack(view.pack, [dividerItem('B')])
    session.accept(newer)
    expect(titles(session.getState().view)).toEqual(['B'])
    session.accept(view)
    expect(titles(session.getState().view)).toEqual(['B'])
    const saving = session.edit(setPackFacts({ title: 'Nový' }))
    session.accept(newer)
    expect(session.getState().view.pack.title).toBe('Nový')
    expect(await saving).toBe(true)
  })
})
