import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type MouseEvent } from 'react'
import { placeSheets, type PlacedSheet, type SheetSize } from './place-sheets'

/** A part of a page, in points from its upper edge. */
export interface SheetMark {
  readonly page: number
  readonly from: number
  readonly to: number
}

export interface PageSheetsProps {
  /** Name of the pages for those who do not see them; the pages themselves are pictures of a text that stands elsewhere. */
  readonly label: string
  readonly sizes: readonly SheetSize[]
  /** Addresses of the pictures, by the page from 0. A page without one is an empty sheet. */
  readonly addresses: ReadonlyMap<number, string>
  readonly zoom: 'width' | 'actual'
  /** The pages in sight, and how many pixels of the screen the widest page takes. */
  readonly onVisible: (pages: readonly number[], pixels: number) => void
  /** Brought into sight whenever it changes, and shown for a moment when its `key` does. */
  readonly mark?: (SheetMark & { readonly key: string }) | null
  /** Brought to the upper edge whenever it is another value. */
  readonly goTo?: { readonly page: number } | null
  /** Somebody pointed at a place: page from 0, points from its upper edge. */
  readonly onPick?: (page: number, y: number) => void
}

/** Points to the inch against pixels to the inch. */
const actualScale = 96 / 72
const margin = 16
/** More pixels show nothing more. */
const mostPixels = 3200

interface View {
  readonly top: number
  readonly width: number
  readonly height: number
}

const viewOf = ({ scrollTop, clientWidth, clientHeight }: HTMLElement): View => ({
  top: scrollTop,
  width: clientWidth,
  height: clientHeight,
})

/** Pages under each other; only those in sight and next to it are there. */
export function PageSheets({
  label,
  sizes,
  addresses,
  zoom,
  onVisible,
  mark = null,
  goTo = null,
  onPick,
}: PageSheetsProps) {
  const box = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<View>({ top: 0, width: 0, height: 0 })
  const widest = Math.max(1, ...sizes.map(({ width }) => width))
  const scale = zoom === 'actual' ? actualScale : Math.max(0.1, (view.width - 2 * margin) / widest)
  const placed = placeSheets(sizes, scale, margin)
  const inSight = placed.filter(({ top, height }) => top + height > view.top && top < view.top + view.height)
  const near = placed.filter(
    ({ top, height }) => top + height > view.top - view.height && top < view.top + 2 * view.height,
  )
  const seen = inSight.map(({ index }) => index).join(' ')

  useLayoutEffect(() => {
    const { current } = box
    if (!current) return
    const look = () => setView(viewOf(current))
    look()
    const observer = new ResizeObserver(look)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  const pixels = view.width === 0 ? 0 : Math.round(widest * scale * window.devicePixelRatio)
  const report = useEffectEvent(() => onVisible(seen.split(' ').map(Number), Math.min(mostPixels, pixels)))
  useEffect(() => {
    if (seen !== '' && pixels > 0) report()
  }, [seen, sizes, pixels])

  const sheet = mark ? placed[mark.page] : undefined
  const top = mark && sheet ? sheet.top + mark.from * scale : null
  const bottom = mark && sheet ? sheet.top + mark.to * scale : null
  const show = useEffectEvent((from: number, to: number) => {
    const { current } = box
    if (!current || view.height === 0) return
    const isSeen = from >= current.scrollTop && Math.min(to, from + 40) <= current.scrollTop + current.clientHeight
    if (!isSeen) current.scrollTop = Math.max(0, from - current.clientHeight / 3)
  })
  const isReady = view.height > 0
  const jump = useEffectEvent((page: number) => {
    const wanted = placed[page]
    if (box.current && wanted) box.current.scrollTop = Math.max(0, wanted.top - margin)
  })
  useEffect(() => {
    if (goTo && isReady) jump(goTo.page)
  }, [goTo, isReady])
  useEffect(() => {
    if (top !== null && bottom !== null && isReady) show(top, bottom)
  }, [top, bottom, mark?.key, isReady])

  const pick = (event: MouseEvent, { index, top: above }: PlacedSheet) => {
    const { current } = box
    if (!current || !onPick) return
    const y = event.clientY - current.getBoundingClientRect().top + current.scrollTop - above
    onPick(index, y / scale)
  }
  const wide = Math.max(view.width, widest * scale + 2 * margin)
  const last = placed.at(-1)
  return (
    <div
      ref={box}
      className="ui-sheets"
      role="group"
      aria-label={label}
      tabIndex={0}
      onScroll={(event) => setView(viewOf(event.currentTarget))}
    >
      <div
        className="ui-sheets-all"
        aria-hidden="true"
        style={{ width: zoom === 'width' ? '100%' : wide, height: last ? last.top + last.height + margin : 0 }}
      >
        {near.map((one) => (
          <div
            key={one.index}
            className="ui-sheet"
            data-page={one.index}
            data-pickable={onPick ? true : undefined}
            style={{ top: one.top, width: one.width, height: one.height, insetInlineStart: (wide - one.width) / 2 }}
            onClick={(event) => pick(event, one)}
          >
            {addresses.has(one.index) ? <img src={addresses.get(one.index)} alt="" draggable={false} /> : null}
          </div>
        ))}
        {mark && top !== null && bottom !== null && sheet ? (
          <div
            key={mark.key}
            className="ui-sheet-mark"
            style={{
              top,
              height: Math.max(8, bottom - top),
              width: sheet.width,
              insetInlineStart: (wide - sheet.width) / 2,
            }}
          />
        ) : null}
      </div>
    </div>
  )
}
