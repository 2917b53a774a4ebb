import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appError, type ErrorCode } from '../../../shared/domain/app-error'
import type { Instant } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { SavedDraft } from '../../../shared/ipc/chapter-channels'
import type { DocumentJson } from '../../../shared/document/document-json'
import { Autosave } from '../../../renderer/features/drafting/autosave'
import { isSettled, longestWait, quietTime, saveStatus } from '../../../renderer/features/drafting/autosave-machine'
import { doc, p } from '../../fixtures/builders'

/** A clock that runs what is due, a text that is a number, and a storage that answers when it is told to. */
class World {
  time = 0
  text = 0
  stored = 0
  revision = 1
  running = 0
  mostAtOnce = 0
  early = 0
  readonly starts: number[] = []
  private timers: { readonly at: number; readonly run: () => void }[] = []
  private answers: ((failure: ErrorCode | null) => void)[] = []
  readonly autosave = new Autosave(
    { revision: 1, savedAt: 0 as Instant },
    {
      read: () => doc(p(String(this.text))),
      save: (content, base) => this.save(content, base),
      now: () => this.time,
      wait: (milliseconds, run) => {
        // Whole milliseconds as in browsers, and sometimes early on top.
        const timer = { at: this.time + Math.max(0.1, Math.trunc(milliseconds) - this.early), run }
        this.timers.push(timer)
        return () => {
          this.timers = this.timers.filter((one) => one !== timer)
        }
      },
    },
  )

  write(): void {
    this.text += 1
    this.autosave.changed()
  }

  pass(milliseconds: number): void {
    const end = this.time + milliseconds
    for (;;) {
      const next = this.timers.filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at)[0]
      if (!next) break
      this.time = Math.max(this.time, next.at)
      this.timers = this.timers.filter((one) => one !== next)
      next.run()
    }
    this.time = end
  }

  async answer(failure: ErrorCode | null = null): Promise<boolean> {
    const oldest = this.answers.shift()
    oldest?.(failure)
    await Promise.resolve()
    await Promise.resolve()
    return oldest !== undefined
  }

  get status() {
    return saveStatus(this.autosave.getState())
  }

  private save(content: DocumentJson, base: number): Promise<Result<SavedDraft>> {
    this.running += 1
    this.mostAtOnce = Math.max(this.mostAtOnce, this.running)
    this.starts.push(this.time)
    return new Promise((resolve) => {
      this.answers.push((failure) => {
        this.running -= 1
        if (failure) return resolve(err(appError(failure)))
        if (base !== this.revision) return resolve(err(appError('conflict')))
        this.stored = Number(content.content[0]?.content?.[0]?.text)
        this.revision += 1
        resolve(ok({ revision: this.revision, savedAt: this.time as Instant, words: 1 }))
      })
    })
  }
}

describe('autosave', () => {
  it('says the same object while nothing else is to be said, so that a letter renders nothing', async () => {
    const world = new World()
    world.write()
    const waiting = world.autosave.getStatus()
    world.pass(10)
    world.write()
    expect(waiting.type).toBe('waiting')
    expect(world.autosave.getStatus()).toBe(waiting)
    world.pass(quietTime + 1)
    expect(world.autosave.getStatus().type).toBe('saving')
    await world.answer()
    const saved = world.autosave.getStatus()
    expect(saved).toEqual(saveStatus(world.autosave.getState()))
    expect(saved.type).toBe('saved')
  })

  it('saves after a second of quiet and says saved only when storage has answered', async () => {
    const world = new World()
    world.write()
    expect(world.status.type).toBe('waiting')
    world.pass(quietTime - 1)
    expect(world.starts).toEqual([])
    world.pass(1)
    expect(world.status.type).toBe('saving')
    await world.answer()
    expect(world.status).toEqual({ type: 'saved', at: quietTime })
    expect(world.stored).toBe(1)
  })
  it('saves although the timer comes a fraction of a millisecond early', async () => {
    const world = new World()
    world.time = 0.7
    world.early = 0.4
    world.write()
    world.pass(quietTime + 5)
    expect(world.starts).toHaveLength(1)
    await world.answer()
    expect(world.status.type).toBe('saved')
  })
  it('saves at most five seconds after the first change while somebody keeps writing', () => {
    const world = new World()
    for (let turn = 0; turn < 20; turn += 1) {
      world.write()
      world.pass(400)
    }
    expect(world.starts[0]).toBe(longestWait)
  })
  it('never runs two saves at once and saves again what was written meanwhile', async () => {
    const world = new World()
    world.write()
    world.pass(quietTime)
    world.write()
    world.pass(10_000)
    expect(world.running).toBe(1)
    await world.answer()
    expect(world.status.type).not.toBe('saved')
    world.pass(quietTime)
    await world.answer()
    expect([world.stored, world.mostAtOnce, world.status.type]).toEqual([2, 1, 'saved'])
  })
  it('tries again after a failure, later each time, and keeps saying that nothing is saved', async () => {
    const world = new World()
    world.write()
    world.pass(quietTime)
    for (const wait of [1000, 2000, 4000]) {
      await world.answer('disk-full')
      expect(world.status.type).toBe('failed')
      const before = world.starts.length
      world.pass(wait - 1)
      expect(world.starts.length).toBe(before)
      world.pass(1)
      expect(world.starts.length).toBe(before + 1)
    }
    await world.answer()
    expect([world.status.type, world.stored]).toEqual(['saved', 1])
  })
  it('asks on a conflict, stores nothing until answered, then saves over the revision that was kept', async () => {
    const world = new World()
    world.write()
    world.pass(quietTime)
    world.revision = 7
    await world.answer()
    expect(world.status).toEqual({ type: 'asking', question: 'conflict' })
    world.write()
    world.pass(60_000)
    expect(world.starts.length).toBe(1)
    world.autosave.rebase(7)
    await world.answer()
    expect([world.stored, world.status.type]).toEqual([2, 'saved'])
  })
  it('asks before an empty text is stored over a full one; new words answer the question', async () => {
    const world = new World()
    world.write()
    world.pass(quietTime)
    await world.answer('empty-over-text')
    expect(world.status).toEqual({ type: 'asking', question: 'empty' })
    world.write()
    world.pass(quietTime)
    await world.answer()
    expect(world.status.type).toBe('saved')
  })
  it('stores an empty text when it is meant', async () => {
    const world = new World()
    world.write()
    world.pass(quietTime)
    await world.answer('empty-over-text')
    world.autosave.confirmEmpty()
    await world.answer()
    expect([world.stored, world.status.type]).toEqual([1, 'saved'])
  })
  it('flushes everything, also what was written during a save, and tells whether it is stored', async () => {
    const world = new World()
    world.write()
    world.pass(quietTime)
    world.write()
    const flushed = world.autosave.flush()
    await world.answer()
    await world.answer()
    expect(await flushed).toBe(true)
    expect(world.stored).toBe(2)
    world.write()
    const failing = world.autosave.flush()
    await world.answer('disk-error')
    expect(await failing).toBe(false)
  })
  it('has nothing to flush when nothing was written', async () => {
    const world = new World()
    expect(await world.autosave.flush()).toBe(true)
    expect(world.starts).toEqual([])
  })
  it('loses nothing in any order of writing, waiting, flushing, answers and failures', async () => {
    const step = fc.oneof(
      fc.constant({ type: 'write' } as const),
      fc.record({ type: fc.constant('pass' as const), by: fc.integer({ min: 1, max: 7000 }) }),
      fc.constant({ type: 'flush' } as const),
      fc.record({
        type: fc.constant('answer' as const),
        failure: fc.constantFrom(
          null,
          null,
          'disk-full' as const,
          'not-available' as const,
          'empty-over-text' as const,
        ),
      }),
      fc.constant({ type: 'other-window' } as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const world = new World()
        for (const one of steps) {
          if (one.type === 'write') world.write()
          if (one.type === 'pass') world.pass(one.by)
          if (one.type === 'flush') void world.autosave.flush()
          if (one.type === 'answer') await world.answer(one.failure)
          if (one.type === 'other-window') world.revision += 1
          if (world.status.type === 'saved') expect(world.stored === world.text || world.text === 0).toBe(true)
          expect(isSettled(world.autosave.getState()) ? world.stored : world.text).toBe(world.text)
          expect(world.mostAtOnce).toBeLessThanOrEqual(1)
        }
        for (let turn = 0; turn < 12 && !isSettled(world.autosave.getState()); turn += 1) {
          if (world.status.type === 'asking') {
            if (world.autosave.getState().question === 'conflict') world.autosave.rebase(world.revision)
            else world.autosave.confirmEmpty()
          }
          world.pass(40_000)
          await world.answer()
        }
        expect([world.status.type, world.stored]).toEqual(['saved', world.text])
      }),
      { numRuns: 500 },
    )
  })
})
