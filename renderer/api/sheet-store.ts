import type { DrawnSheet, PreviewPages } from '../../shared/ipc/preview-channels'
import { call } from './call'

/** Addresses of the pages that were drawn, by their number from 0. */
export type SheetAddresses = ReadonlyMap<number, string>

/** As many as one question takes. */
const most = 8
/** A replaced picture is let go when the new one surely stands in its place. */
const grace = 2000

/** An `img` of such a picture runs no script and loads nothing, whatever it holds. */
const addressOf = ({ svg }: DrawnSheet): string => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))

const letGo = (addresses: Iterable<string>): void => {
  for (const address of addresses) URL.revokeObjectURL(address)
}

/**
 * The pages of a preview as pictures, asked for as they come into sight. While a newer state is on its way a page keeps
 * its old picture, so that nothing blinks.
 */
export class SheetStore {
  readonly #listeners = new Set<() => void>()
  #addresses: SheetAddresses = new Map()
  #serial = ''
  #visible: readonly number[] = []
  /** Pages of the present state that are drawn or asked for. */
  #begun = new Set<number>()

  readonly addresses = (): SheetAddresses => this.#addresses

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly see = (pages: readonly number[]): void => {
    this.#visible = pages
    void this.#ask()
  }

  /** A new state of the text; of pages that it does not have any more nothing is kept. */
  show({ serial, sizes, drawn }: PreviewPages): void {
    if (serial === this.#serial) return
    this.#serial = serial
    this.#begun = new Set(drawn.map(({ index }) => index))
    const kept = new Map([...this.#addresses].filter(([index]) => index < sizes.length))
    this.#replace(kept, drawn)
    void this.#ask()
  }

  close(): void {
    const addresses = this.#addresses
    this.#addresses = new Map()
    this.#serial = ''
    letGo(addresses.values())
  }

  async #ask(): Promise<void> {
    const serial = this.#serial
    const missing = this.#visible.filter((page) => !this.#begun.has(page)).slice(0, most)
    if (serial === '' || missing.length === 0) return
    for (const page of missing) this.#begun.add(page)
    const drawn = await call('preview:draw', { serial, pages: [...missing] }).catch(() => null)
    if (drawn?.ok && serial === this.#serial) this.#replace(this.#addresses, drawn.value)
  }

  #replace(before: SheetAddresses, drawn: readonly DrawnSheet[]): void {
    const old = new Set(this.#addresses.values())
    this.#addresses = new Map([...before, ...drawn.map((sheet) => [sheet.index, addressOf(sheet)] as const)])
    for (const address of this.#addresses.values()) old.delete(address)
    if (old.size > 0) setTimeout(() => letGo(old), grace)
    for (const listener of [...this.#listeners]) listener()
  }
}
