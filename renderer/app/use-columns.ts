import { useSyncExternalStore } from 'react'
import { columnFlag, narrowWindow } from '../api/inspector'
import { useLayoutFlag } from '../api/layout'

const subscribe = (listener: () => void) => {
  const query = matchMedia(narrowWindow)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrowWindow).matches)

export interface Columns {
  readonly isLeftOpen: boolean
  readonly isRightOpen: boolean
  readonly toggleLeft: () => void
  readonly toggleRight: () => void
}

/**
 * Which columns stand beside the centre, as the person left them. In a narrow window a text comes first: its columns are
 * closed until they are asked for, and one takes the place of the other.
 */
export function useColumns(hasInspector: boolean): Columns {
  const isTight = useIsNarrow() && hasInspector
  const [isLeftOpen, setLeftOpen] = useLayoutFlag(columnFlag('left', isTight), !isTight)
  const [isRightOpen, setRightOpen] = useLayoutFlag(columnFlag('right', isTight), !isTight)
  return {
    isLeftOpen,
    isRightOpen,
    toggleLeft: () => {
      if (isTight && !isLeftOpen) setRightOpen(false)
      setLeftOpen(!isLeftOpen)
    },
    toggleRight: () => {
      if (isTight && !isRightOpen) setLeftOpen(false)
      setRightOpen(!isRightOpen)
    },
  }
}
