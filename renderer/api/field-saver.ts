import type { AppError } from '../../shared/domain/app-error'
import type { Result } from '../../shared/domain/result'

export type SaveState =
  | { readonly type: 'untouched' }
  | { readonly type: 'waiting' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved'; readonly at: number }
  | { readonly type: 'failed'; readonly error: AppError }

export interface FieldSaverParts<Values> {
  readonly initial: Values
  readonly store: (values: Values) => Promise<Result<unknown>>
  readonly now: () => number
}

export interface Edited<Values> {
  readonly values: Values
  readonly stored: Values
  readonly state: SaveState
}

/** A form that is stored as a whole whenever a field is left: shown at once, sent one after another, never lost. */
export class FieldSaver<Values> {
  readonly #parts: FieldSaverParts<Values>
  readonly #listeners = new Set<() => void>()
  #edited: Edited<Values>
  #running: Promise<unknown> | null = null

  constructor(parts: FieldSaverParts<Values>) {
    this.#parts = parts
    this.#edited = { values: parts.initial, stored: parts.initial, state: { type: 'untouched' } }
  }

  readonly getEdited = (): Edited<Values> => this.#edited

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** On the screen only; `keep` stores it. */
  change(part: Partial<Values>): void {
    this.#set({ values: { ...this.#edited.values, ...part }, state: { type: 'waiting' } })
  }

  /** Stores what is not stored yet; true when everything is. */
  async keep(): Promise<boolean> {
    if (this.#running) {
      await this.#running
      return this.keep()
    }
    const sent = this.#edited.values
    if (sent === this.#edited.stored) return true
    this.#set({ state: { type: 'saving' } })
    const storing = this.#parts.store(sent)
    this.#running = storing
    const result = await storing
    this.#running = null
    if (!result.ok) {
      this.#set({ state: { type: 'failed', error: result.error } })
      return false
    }
    const isAll = this.#edited.values === sent
    this.#set({ stored: sent, state: isAll ? { type: 'saved', at: this.#parts.now() } : { type: 'waiting' } })
    return this.keep()
  }

  #set(next: Partial<Edited<Values>>): void {
    this.#edited = { ...this.#edited, ...next }
    for (const listener of [...this.#listeners]) listener()
  }
}
