import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TidyLater, type Tidy } from '../../../main/export/process/tidy-later'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const watched = () => {
  const tidy = vi.fn<Tidy>(() => Promise.resolve())
  const times = (what: 'young' | 'all') => tidy.mock.calls.filter(([asked]) => asked === what).length
  return { tidy, times, later: new TidyLater((work) => void work()) }
}

async function change({ later, tidy }: ReturnType<typeof watched>, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await later.before()
    later.after(tidy)
    await vi.advanceTimersByTimeAsync(100)
  }
}

describe('memory of previews', () => {
  it('of the last change is given back at once', async () => {
    const room = watched()
    await change(room, 3)
    expect(room.times('young')).toBe(3)
  })
  it('is given back whole after the first changes and after many, when nobody asks, and not while somebody does', async () => {
    const room = watched()
    await change(room, 3)
    expect(room.times('all')).toBe(0)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(room.times('all')).toBe(1)
    await change(room, 10)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(room.times('all')).toBe(1)
    await change(room, 40)
    expect(room.times('all')).toBe(1)
    await vi.advanceTimersByTimeAsync(3000)
    expect(room.times('all')).toBe(2)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(room.times('all')).toBe(2)
  })
  it('is given back whole in the end where nobody rests', async () => {
    const room = watched()
    await change(room, 450)
    expect(room.times('all')).toBe(2)
  })
})
