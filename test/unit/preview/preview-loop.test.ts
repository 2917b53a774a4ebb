import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PreviewLoop } from '../../../renderer/features/preview/preview-loop'

interface Asked {
  readonly answer: () => void
}

function loopWith(): { loop: PreviewLoop; asked: Asked[] } {
  const asked: Asked[] = []
  const loop = new PreviewLoop(() => new Promise((resolve) => asked.push({ answer: () => resolve() })))
  return { loop, asked }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the loop of a preview', () => {
  it('asks once when somebody stops writing, however much was written', async () => {
    const { loop, asked } = loopWith()
    for (let key = 0; key < 20; key += 1) {
      loop.changed()
      await vi.advanceTimersByTimeAsync(60)
    }
    expect(asked).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(200)
    expect(asked).toHaveLength(1)
  })
  it('asks at once when the pages themselves are to be others', async () => {
    const { loop, asked } = loopWith()
    loop.now()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(1)
  })
  it('has one question on its way, and asks again for what was written meanwhile', async () => {
    const { loop, asked } = loopWith()
    loop.now()
    await vi.advanceTimersByTimeAsync(0)
    loop.changed()
    loop.changed()
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked).toHaveLength(1)
    asked[0]?.answer()
    await vi.advanceTimersByTimeAsync(0)
    expect(asked).toHaveLength(2)
    asked[1]?.answer()
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked).toHaveLength(2)
  })
  it('asks nothing after it was stopped', async () => {
    const { loop, asked } = loopWith()
    loop.changed()
    loop.stop()
    await vi.advanceTimersByTimeAsync(1000)
    loop.now()
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked).toHaveLength(0)
  })
})
