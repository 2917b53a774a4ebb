import type { DocumentJson } from '../../../shared/document/document-json'
import type { Instant } from '../../../shared/domain/ids'
import type { Result } from '../../../shared/domain/result'
import type { SavedDraft } from '../../../shared/ipc/chapter-channels'
import {
  isSameStatus,
  isSettled,
  nextTick,
  saveStatus,
  startAutosave,
  stepAutosave,
  type AutosaveEvent,
  type AutosaveState,
  type SaveStatus,
} from './autosave-machine'

export interface AutosavePorts {
  readonly read: () => DocumentJson
  readonly save: (content: DocumentJson, baseRevision: number, isEmptyMeant: boolean) => Promise<Result<SavedDraft>>
  readonly now: () => number
  /** Calls back once after so many milliseconds; the answer takes it back. */
  readonly wait: (milliseconds: number, run: () => void) => () => void
}

type Unstamped<Event> = Event extends AutosaveEvent ? Omit<Event, 'now'> : never

/** Runs the machine of `autosave-machine.ts` against a clock and a storage. One for each open draft. */
export class Autosave {
  private state: AutosaveState
  private status: SaveStatus
  private cancelTick: () => void = () => undefined
  private readonly listeners = new Set<() => void>()

  constructor(
    start: { readonly revision: number; readonly savedAt: Instant },
    private readonly ports: AutosavePorts,
  ) {
    this.state = startAutosave(start.revision, start.savedAt)
    this.status = saveStatus(this.state)
  }

  readonly getState = (): AutosaveState => this.state

  /** What the window says; the same object until it says something else, so that a letter renders nothing. */
  readonly getStatus = (): SaveStatus => {
    const status = saveStatus(this.state)
    if (!isSameStatus(status, this.status)) this.status = status
    return this.status
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** To be called with every change of the text; costs next to nothing. */
  readonly changed = (): void => this.dispatch({ type: 'changed' })

  /** Stores everything now. False when it could not be stored or a question is open. */
  readonly flush = async (): Promise<boolean> => {
    this.dispatch({ type: 'flush' })
    while (this.state.inFlight) await this.nextChange()
    return isSettled(this.state)
  }

  readonly confirmEmpty = (): void => this.dispatch({ type: 'emptyMeant' })

  readonly rebase = (revision: number): void => this.dispatch({ type: 'rebased', revision })

  private dispatch(event: Unstamped<AutosaveEvent>): void {
    const before = this.state
    this.state = stepAutosave(before, { ...event, now: this.ports.now() })
    // Browsers cut a wait to whole milliseconds, so that a tick may come too early: it must come again.
    if (this.state === before) return event.type === 'tick' ? this.planTick() : undefined
    if (this.state.inFlight && this.state.inFlight !== before.inFlight) void this.save()
    this.planTick()
    for (const listener of [...this.listeners]) listener()
  }

  private planTick(): void {
    this.cancelTick()
    const due = nextTick(this.state)
    if (due === null) return
    this.cancelTick = this.ports.wait(Math.max(0, Math.ceil(due - this.ports.now())), () =>
      this.dispatch({ type: 'tick' }),
    )
  }

  private async save(): Promise<void> {
    const { baseRevision, isEmptyMeant } = this.state
    const result = await this.ports.save(this.ports.read(), baseRevision, isEmptyMeant)
    this.dispatch(result.ok ? { type: 'saved', saved: result.value } : { type: 'failed', error: result.error })
  }

  private nextChange(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        stop()
        resolve()
      })
    })
  }
}
