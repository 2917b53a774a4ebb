import type { PreviewPages, SheetPicture, SheetView } from '../../shared/ipc/preview-channels'
import { encodeBase64 } from '../../shared/ipc/base64'
import { call } from './call'

/** Addresses of the pages that were drawn, by their number from 0. */
export type SheetAddresses = ReadonlyMap<number, string>

/** As many as one question takes. */
const most = 8
/** A replaced picture is let go when the new one surely stands in its place. */
const grace = 2000
/** Pages that change their size are drawn again when they have come to rest. */
const rest = 200
/** Of a page whose place on the screen is not known yet. */
const usualWidth = 800

/** Of a page as wide as it stands beside the text; what is longer, such as a page of photographs, has its address in memory. */
const longestInline = 300_000

/** An `img` of such a picture runs no script and loads nothing, whatever it holds. */
function addressOf(sheet: SheetPicture): string | null {
  if (!sheet.image) return null
  const { type, bytes } = sheet.image
  // Read and drawn within the window itself: a blob is asked for at another process and painted a frame later.
  if (type === 'image/png' && bytes.length <= longestInline) return `data:${type};base64,${encodeBase64(bytes)}`
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
}

const letGo = (addresses: Iterable<string>): void => {
  for (const address of addresses) if (address.startsWith('blob:')) URL.revokeObjectURL(address)
}

/**
 * The pages of a preview as pictures, asked for as they come into sight. While a newer state is on its way a page keeps
 * its old picture, so that nothing blinks; a page that looks as before is not sent again.
 */
export class SheetStore {
  readonly #listeners = new Set<() => void>()
  #addresses: SheetAddresses = new Map()
  /** What the pictures at the addresses show. */
  readonly #keys = new Map<number, string>()
  #serial = ''
  #visible: readonly number[] = []
  #width = usualWidth
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Pages of the present state that are drawn or asked for. */
  #begun = new Set<number>()

  readonly addresses = (): SheetAddresses => this.#addresses

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Pages in sight, and how many pixels the widest of all takes there. */
  readonly see = (pages: readonly number[], pixels = this.#width): void => {
    this.#visible = pages
    const isResized = pixels !== this.#width
    this.#width = pixels
    if (!isResized) return void this.#ask()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#begun.clear()
      void this.#ask()
    }, rest)
  }

  /** What to ask for together with a new state: the page that is looked at first. The others in sight follow by themselves. */
  readonly view = (first: number | null): SheetView => {
    const isSeen = first !== null && this.#visible.includes(first)
    const page = isSeen ? first : (this.#visible[0] ?? first ?? 0)
    return this.#viewOf([page])
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
    clearTimeout(this.#timer)
    const addresses = this.#addresses
    this.#addresses = new Map()
    this.#keys.clear()
    this.#serial = ''
    letGo(addresses.values())
  }

  #viewOf(pages: readonly number[]): SheetView {
    return { width: this.#width, sheets: pages.map((index) => ({ index, held: this.#keys.get(index) ?? '' })) }
  }

  async #ask(): Promise<void> {
    const serial = this.#serial
    const missing = this.#visible.filter((page) => !this.#begun.has(page)).slice(0, most)
    if (serial === '' || missing.length === 0) return
    for (const page of missing) this.#begun.add(page)
    const drawn = await call('preview:draw', { serial, view: this.#viewOf(missing) }).catch(() => null)
    if (drawn?.ok && serial === this.#serial) this.#replace(this.#addresses, drawn.value)
  }

  #replace(before: SheetAddresses, drawn: readonly SheetPicture[]): void {
    const now = new Map(before)
    for (const sheet of drawn) {
      const address = addressOf(sheet)
      if (address === null) continue
      now.set(sheet.index, address)
      this.#keys.set(sheet.index, sheet.key)
    }
    for (const index of this.#keys.keys()) if (!now.has(index)) this.#keys.delete(index)
    const old = new Set(this.#addresses.values())
    for (const address of now.values()) old.delete(address)
    if (old.size > 0) setTimeout(() => letGo(old), grace)
    const isSame =
      now.size === this.#addresses.size && [...now].every(([at, address]) => this.#addresses.get(at) === address)
    if (isSame) return
    this.#addresses = now
    for (const listener of [...this.#listeners]) listener()
  }
}
