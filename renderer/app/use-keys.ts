import { useEffect, useEffectEvent } from 'react'
import type { CommandId, Commands } from './commands'

/** Places of the window in the order in which F6 visits them. */
const regionSelector = '[data-region]'
const focusable = '[tabindex="0"], button:not([disabled]), input:not([disabled]), [contenteditable="true"]'

function commandOf(event: KeyboardEvent): CommandId | null {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
  if (isPlain && event.altKey && event.code === 'KeyQ') return 'openPalette'
  if (isPlain && !event.altKey && event.key === 'F1') return 'showShortcuts'
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyS') return 'saveText'
  return null
}

/** The place after the one that holds the focus; backwards with Shift. */
function focusNextRegion(isBackwards: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>(regionSelector)]
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const step = isBackwards ? -1 : 1
  for (let turn = 1; turn <= regions.length; turn += 1) {
    const region = regions[(at + step * turn + regions.length * 2) % regions.length]
    const first = region?.querySelector<HTMLElement>(focusable)
    if (!first) continue
    first.focus()
    return
  }
}

/** The keys that work anywhere in the window. */
export function useKeys(commands: Commands): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey) {
      event.preventDefault()
      focusNextRegion(event.shiftKey)
      return
    }
    const command = commandOf(event)
    if (!command) return
    event.preventDefault()
    commands[command]()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
