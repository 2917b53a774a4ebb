import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TidyLater } from '../../../main/export/process/tidy-later'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('memory of previews', () => {
  it('is given back when nobody asks, and not while somebody does', async () => {
    const tidy = vi.fn(() => Promise.resolve())
    const later = new TidyLater((work) => void work())
    for (let change = 0; change < 2; change += 1) {
      await later.before()
      later.after(tidy)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(tidy).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2000)
    expect(tidy).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(tidy).toHaveBeenCalledTimes(1)
  })
  it('is given back after a few changes at the latest', async () => {
    const tidy = vi.fn(() => Promise.resolve())
    const later = new TidyLater((work) => void work())
    for (let change = 0; change < 10; change += 1) {
      await later.before()
      later.after(tidy)
    }
    expect(tidy).toHaveBeenCalledTimes(3)
  })
})
