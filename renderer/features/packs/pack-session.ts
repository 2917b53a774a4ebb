import type { AppError } from '../../../shared/domain/app-error'
import type { PackView } from '../../../shared/domain/pack'
import type { Result } from '../../../shared/domain/result'
import { packInput, type ItemInput, type PackEdit, type PackInput } from './pack-items'

export interface PackSessionParts {
  readonly initial: PackView
  readonly save: (input: PackInput) => Promise<Result<PackView>>
  readonly reload: () => Promise<Result<PackView>>
}

export interface PackState {
  readonly view: PackView
  readonly isSaving: boolean
  readonly error: AppError | null
}

/**
 * A pack while it is being put together. Changes show at once and are stored one after another, each on the revision
 * that the one before it made; after a conflict the stored pack is shown and nothing of it is overwritten.
 */
export class PackSession {
  readonly #parts: PackSessionParts
  readonly #listeners = new Set<() => void>()
  #stored: PackView
  #state: PackState
  #waiting = 0
  #round = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(parts: PackSessionParts) {
    this.#parts = parts
    this.#stored = parts.initial
    this.#state = { view: parts.initial, isSaving: false, error: null }
  }

  readonly getState = (): PackState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** A newer state of the library, unless changes of this window are still on their way. */
  accept(view: PackView): void {
    if (this.#waiting > 0 || view.pack.revision < this.#stored.pack.revision) return
    this.#stored = view
    this.#set({ view })
  }

  /** Changes what is there. */
  edit(change: PackEdit): Promise<boolean> {
    this.#set({ view: change(this.#state.view) })
    return this.#enqueue(() => packInput(change(this.#stored)))
  }

  /** Puts new items in; they show when the library has given them their ids. */
  add(items: readonly ItemInput[], at?: number): Promise<boolean> {
    return this.#enqueue(() => packInput(this.#stored, items, at))
  }

  /** True when everything is stored. */
  async flush(): Promise<boolean> {
    await this.#last
    return this.#waiting === 0 && this.#state.error === null
  }

  forgetError(): void {
    this.#set({ error: null })
  }

  #enqueue(makeInput: () => PackInput): Promise<boolean> {
    const round = this.#round
    this.#waiting += 1
    this.#set({ isSaving: true, error: null })
    const saving = this.#last.then(() => (round === this.#round ? this.#save(makeInput()) : false))
    this.#last = saving.then(() => this.#end())
    return saving
  }

  async #save(input: PackInput): Promise<boolean> {
    const result = await this.#parts.save(input)
    if (result.ok) {
      this.#stored = result.value
      return true
    }
    // What was to follow was meant for a pack that is no more: it is not tried on another.
    this.#round += 1
    const fresh = result.error.code === 'conflict' ? await this.#parts.reload() : null
    if (fresh?.ok) this.#stored = fresh.value
    this.#set({ view: this.#stored, error: result.error })
    return false
  }

  #end(): void {
    this.#waiting -= 1
    if (this.#waiting === 0) this.#set({ view: this.#stored, isSaving: false })
  }

  #set(next: Partial<PackState>): void {
    this.#state = { ...this.#state, ...next }
    for (const listener of [...this.#listeners]) listener()
  }
}
