import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import { blockAtPointer, type HandlePlace } from './block-at-pointer'

/** The block beside the pointer. Nothing is measured while somebody types or selects, only when the pointer moves. */
export function useHoveredBlock(editor: Editor, anchor: RefObject<HTMLElement | null>, isHeld: boolean) {
  const [place, setPlace] = useState<HandlePlace | null>(null)
  const hide = () => setPlace(null)
  const look = useEffectEvent((sheet: HTMLElement, event: PointerEvent) => {
    if (isHeld || event.buttons !== 0 || editor.isDestroyed || !editor.isEditable) return
    if (event.target instanceof Element && event.target.closest('.sk-handle')) return
    const next = blockAtPointer(editor.view, sheet, event)
    const isSame = next?.from === place?.from && next?.to === place?.to && next?.top === place?.top
    if (!isSame) setPlace(next)
  })
  const leave = useEffectEvent(() => {
    if (!isHeld) hide()
  })
  useEffect(() => {
    const sheet = anchor.current?.parentElement
    if (!sheet) return
    let frame = 0
    const onMove = (event: PointerEvent) => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => look(sheet, event))
    }
    const onLeave = () => {
      cancelAnimationFrame(frame)
      leave()
    }
    sheet.addEventListener('pointermove', onMove)
    sheet.addEventListener('pointerleave', onLeave)
    sheet.addEventListener('keydown', onLeave)
    editor.on('update', onLeave)
    return () => {
      cancelAnimationFrame(frame)
      sheet.removeEventListener('pointermove', onMove)
      sheet.removeEventListener('pointerleave', onLeave)
      sheet.removeEventListener('keydown', onLeave)
      editor.off('update', onLeave)
    }
  }, [anchor, editor])
  return { place, hide }
}
