import type { EditorView } from '@tiptap/pm/view'
import { setPictureWidth, nearestWidth } from '../commands/picture-width'
import { createElement, createFixed } from './create-element'

interface Picture {
  /** Holds the frame; its width is that of the text around it. */
  readonly dom: HTMLElement
  readonly frame: HTMLElement
  readonly position: () => number | undefined
}

/** The bar on the right edge of a picture. Its width follows the pointer and is written down when it is let go. */
export function createPictureGrip(view: EditorView, picture: Picture): HTMLElement {
  const grip = createFixed('span', 'sk-figure-grip')
  grip.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !view.editable) return
    event.preventDefault()
    follow(view, picture, grip, event)
  })
  // The figure can be dragged; its edge only makes it wider.
  grip.addEventListener('mousedown', (event) => event.preventDefault())
  grip.addEventListener('dragstart', (event) => event.preventDefault())
  return grip
}

function follow(view: EditorView, { dom, frame, position }: Picture, grip: HTMLElement, start: PointerEvent): void {
  const before = frame.style.width
  const whole = dom.getBoundingClientRect().width
  const first = frame.getBoundingClientRect().width
  const size = createElement('span', 'sk-figure-size')
  let width: number | null = null
  frame.append(size)
  dom.classList.add('is-sized')
  grip.setPointerCapture(start.pointerId)
  const move = ({ clientX }: PointerEvent) => {
    width = nearestWidth(((first + clientX - start.clientX) / whole) * 100)
    frame.style.width = `${width}%`
    size.textContent = `${width} %`
  }
  const end = (isKept: boolean) => {
    grip.removeEventListener('pointermove', move)
    grip.removeEventListener('pointerup', keep)
    grip.removeEventListener('pointercancel', cancel)
    window.removeEventListener('keydown', escape, true)
    size.remove()
    dom.classList.remove('is-sized')
    const at = position()
    if (isKept && width !== null && at !== undefined && !view.isDestroyed)
      setPictureWidth(at, width)(view.state, view.dispatch)
    else frame.style.width = before
  }
  const keep = () => end(true)
  const cancel = () => end(false)
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    cancel()
  }
  grip.addEventListener('pointermove', move)
  grip.addEventListener('pointerup', keep)
  grip.addEventListener('pointercancel', cancel)
  window.addEventListener('keydown', escape, true)
}
