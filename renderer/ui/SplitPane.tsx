import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

export interface SplitPaneProps {
  readonly side: ReactNode
  readonly children: ReactNode
  readonly placement: 'start' | 'end'
  /** The column is a landmark of the page and holds its own handle. */
  readonly landmark: 'nav' | 'aside' | 'section'
  readonly landmarkLabel: string
  readonly region: string
  /** Name of the handle. */
  readonly label: string
  readonly width: number
  readonly minimum: number
  readonly maximum: number
  readonly isCollapsed: boolean
  readonly onResize: (width: number) => void
}

const step = 16

/** A column beside the work; its edge is dragged, or moved with the arrow keys, Home and End. */
export function SplitPane(props: SplitPaneProps) {
  const {
    side,
    children,
    placement,
    landmark: Landmark,
    landmarkLabel,
    region,
    label,
    width,
    minimum,
    maximum,
    isCollapsed,
    onResize,
  } = props
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const clamp = (next: number) => Math.min(maximum, Math.max(minimum, Math.round(next)))
  const sign = placement === 'start' ? 1 : -1
  const resizeByKey = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: width - step * sign,
      ArrowRight: width + step * sign,
      Home: minimum,
      End: maximum,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onResize(clamp(next))
  }
  const drag = (event: PointerEvent) => {
    if (start.current) onResize(clamp(start.current.width + (event.clientX - start.current.x) * sign))
  }
  const handle = (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={minimum}
      aria-valuemax={maximum}
      className="ui-split-handle"
      onKeyDown={resizeByKey}
      onPointerDown={(event) => {
        start.current = { x: event.clientX, width }
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null
      }}
    />
  )
  const column = isCollapsed ? null : (
    <Landmark
      className="ui-split-side"
      data-placement={placement}
      style={{ width }}
      aria-label={landmarkLabel}
      data-region={region}
    >
      {placement === 'end' ? handle : null}
      <div className="ui-split-content">{side}</div>
      {placement === 'start' ? handle : null}
    </Landmark>
  )
  return (
    <div className="ui-split">
      {placement === 'start' ? column : null}
      <div className="ui-split-main">{children}</div>
      {placement === 'end' ? column : null}
    </div>
  )
}
