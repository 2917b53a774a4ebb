import { useEffect } from 'react'
import type { DraftId } from '../../../shared/domain/ids'
import { walkOn } from './version-reading'

/** Lists and trees move their rows with the same keys. */
const takesKeys = '[role="treegrid"], [role="grid"], [role="menu"], [role="dialog"], [role="listbox"], input, textarea'

/** Alt+↓ and Alt+↑ go from one difference to the next, wherever the focus is. */
export function useWalkKeys(draftId: DraftId): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const isStep = event.key === 'ArrowDown' || event.key === 'ArrowUp'
      if (!isStep || !event.altKey || event.ctrlKey || event.shiftKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(takesKeys)) return
      event.preventDefault()
      walkOn(draftId, event.key === 'ArrowDown' ? 1 : -1)
    }
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [draftId])
}
