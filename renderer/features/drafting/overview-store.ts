import type { OutlineEntry } from '../../../shared/document/outline'
import type { TextOverview } from '../../editor/editor-handle'

export interface Overview extends TextOverview {
  /** The heading above the caret. */
  readonly section: string | null
}

const isSameEntry = (one: OutlineEntry, other: OutlineEntry | undefined): boolean =>
  one.id === other?.id && one.level === other.level && one.text === other.text

/**
 * What is shown around the text about it. It stands outside the screen's own state: every pause in typing changes the
 * number of words, and rendering editor and toolbar for that would be felt by the next letter.
 */
export class OverviewStore {
  readonly #listeners = new Set<() => void>()
  #overview: Overview = { outline: [], words: 0, section: null }

  readonly get = (): Overview => this.#overview

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly show = ({ outline, words }: TextOverview): void => {
    const { outline: before } = this.#overview
    const isSame = before.length === outline.length && before.every((entry, at) => isSameEntry(entry, outline[at]))
    this.#set({ ...this.#overview, words, outline: isSame ? before : outline })
  }

  readonly see = (section: string | null): void => this.#set({ ...this.#overview, section })

  #set(next: Overview): void {
    const { outline, words, section } = this.#overview
    if (next.outline === outline && next.words === words && next.section === section) return
    this.#overview = next
    for (const listener of [...this.#listeners]) listener()
  }
}
