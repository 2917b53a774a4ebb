import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'

export interface FloatingPanelProps {
  /** Where it hangs; asked again when the window scrolls or changes its size. */
  readonly anchor: () => DOMRect | null
  /** A press here does not close the panel: its button closes it itself. */
  readonly button?: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly children: ReactNode
}

const gap = 4

/**
 * A panel that floats without taking the focus from the text. The library's popovers make everything else inert,
 * and the first letters typed after a choice would be lost.
 */
export function FloatingPanel({ anchor, button, onClose, children }: FloatingPanelProps) {
  const panel = useRef<HTMLDivElement>(null)
  const place = useEffectEvent(() => {
    const rect = anchor()
    if (rect && panel.current) placePanel(panel.current, rect)
  })
  const close = useEffectEvent((event: Event) => {
    const target = event.target
    if (!(target instanceof Node)) return
    if (!panel.current?.contains(target) && !button?.current?.contains(target)) onClose()
  })

  useLayoutEffect(() => place())
  useEffect(() => {
    const move = () => place()
    const press = (event: Event) => close(event)
    window.addEventListener('scroll', move, true)
    window.addEventListener('resize', move)
    document.addEventListener('pointerdown', press, true)
    return () => {
      window.removeEventListener('scroll', move, true)
      window.removeEventListener('resize', move)
      document.removeEventListener('pointerdown', press, true)
    }
  }, [])

  return createPortal(
    <div ref={panel} className="sk-panel">
      {children}
    </div>,
    document.body,
  )
}

function placePanel(panel: HTMLElement, rect: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = panel
  const below = rect.bottom + gap
  const fitsBelow = below + height <= window.innerHeight
  const top = fitsBelow || rect.top - gap - height < 0 ? below : rect.top - gap - height
  panel.style.left = `${Math.max(gap, Math.min(rect.left, window.innerWidth - width - gap))}px`
  panel.style.top = `${top}px`
  panel.style.maxHeight = `${Math.max(120, window.innerHeight - top - gap)}px`
}
