// @vitest-environment jsdom
import { door } from '../ui/fake-door'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { err, ok } from '../../../shared/domain/result'
import { appError } from '../../../shared/domain/app-error'
import type { PreviewPages, SheetPicture } from '../../../shared/ipc/preview-channels'

const { SheetStore } = await import('../../../renderer/api/sheet-store')

let made = 0
const gone: string[] = []
beforeEach(() => {
  made = 0
  gone.length = 0
  door.reset()
  vi.useFakeTimers()
  URL.createObjectURL = () => `blob:${String(++made)}`
  URL.revokeObjectURL = (address) => void gone.push(address)
})
afterEach(() => void vi.useRealTimers())

const sheet = (index: number, key: string, hasImage = true): SheetPicture => ({
  index,
  key,
  image: hasImage ? { type: 'image/svg+xml', bytes: new Uint8Array([index]) } : null,
})
const pages = (serial: string, drawn: readonly SheetPicture[], count = 5): PreviewPages => ({
  serial,
  sizes: Array.from({ length: count }, () => ({ width: 595, height: 842 })),
  places: [],
  problems: [],
  drawn,
})
const settle = () => vi.advanceTimersByTimeAsync(0)
const asked = () =>
  door.asked.map(
    ({ input }) => input as { serial: string; view: { width: number; sheets: { index: number; held: string }[] } },
  )

describe('the pages in the window', () => {
  it('asks for what is in sight and not drawn, and says what it holds', async () => {
    door.answers.set('preview:draw', () => ok([sheet(1, 'b'), sheet(2, 'c')]))
    const store = new SheetStore()
    store.show(pages('one', [sheet(0, 'a')]))
    store.see([0, 1, 2])
    await settle()
    expect(asked().map(({ view }) => view.sheets)).toEqual([
      [
        { index: 1, held: '' },
        { index: 2, held: '' },
      ],
    ])
    expect([...store.addresses().keys()]).toEqual([0, 1, 2])
    expect(store.view(2).sheets).toEqual([{ index: 2, held: 'c' }])
    expect(store.view(4).sheets).toEqual([{ index: 0, held: 'a' }])
    store.close()
  })
  it('holds a small picture of pixels in its address, a large one in memory', () => {
    const image = (length: number) => ({ type: 'image/png', bytes: new Uint8Array(length) }) as const
    const store = new SheetStore()
    const drawn = [
      { index: 0, key: 'a', image: image(3) },
      { index: 1, key: 'b', image: image(2_000_000) },
    ]
    store.show(pages('one', drawn))
    expect([...store.addresses().values()]).toEqual(['data:image/png;base64,AAAA', 'blob:1'])
    store.close()
  })
  it('keeps the picture of a page that looks as before, and lets a replaced one go later', async () => {
    const store = new SheetStore()
    const changes = vi.fn()
    store.subscribe(changes)
    store.show(pages('one', [sheet(0, 'a'), sheet(1, 'b')]))
    expect(changes).toHaveBeenCalledTimes(1)
    store.show(pages('two', [sheet(0, 'a', false), sheet(1, 'new')]))
    expect(store.addresses().get(0)).toBe('blob:1')
    expect(store.addresses().get(1)).toBe('blob:3')
    expect(gone).toEqual([])
    await vi.advanceTimersByTimeAsync(5000)
    expect(gone).toEqual(['blob:2'])
    store.show(pages('three', [sheet(0, 'a', false), sheet(1, 'new', false)]))
    expect(changes).toHaveBeenCalledTimes(2)
    store.close()
    expect(gone).toEqual(['blob:2', 'blob:1', 'blob:3'])
  })
  it('forgets pages that the text no longer has, and what it held of them', () => {
    const store = new SheetStore()
    store.show(pages('one', [sheet(0, 'a'), sheet(4, 'e')]))
    store.show(pages('two', [sheet(0, 'a', false)], 2))
    expect([...store.addresses().keys()]).toEqual([0])
    expect(store.view(4).sheets).toEqual([{ index: 4, held: '' }])
    store.close()
  })
  it('drops the answer about a state that has given way to another', async () => {
    let answer: (value: unknown) => void = () => undefined
    door.answers.set('preview:draw', () => new Promise((resolve) => (answer = resolve as typeof answer)))
    const store = new SheetStore()
    store.show(pages('one', [sheet(0, 'a')]))
    store.see([1])
    await settle()
    store.show(pages('two', [sheet(0, 'a', false), sheet(1, 'b2')]))
    answer(ok([sheet(1, 'b1')]))
    await settle()
    expect(store.view(1).sheets).toEqual([{ index: 1, held: 'b2' }])
    store.close()
  })
  it('draws pages again when they have become larger, once they rest', async () => {
    door.answers.set('preview:draw', () => ok([sheet(0, 'a-large')]))
    const store = new SheetStore()
    store.show(pages('one', [sheet(0, 'a')]))
    store.see([0], 900)
    store.see([0], 1000)
    expect(door.count('preview:draw')).toBe(0)
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked().map(({ view }) => view.width)).toEqual([1000])
    expect(store.view(0)).toEqual({ width: 1000, sheets: [{ index: 0, held: 'a-large' }] })
    store.close()
  })
  it('stays with what it has when a page cannot be had', async () => {
    door.answers.set('preview:draw', () => err(appError('not-found')))
    const store = new SheetStore()
    store.show(pages('one', [sheet(0, 'a')]))
    store.see([0, 1])
    await settle()
    expect([...store.addresses().keys()]).toEqual([0])
    store.close()
  })
})
