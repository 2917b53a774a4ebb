import { useSyncExternalStore } from 'react'

/** From here on the text and a margin of comments have room beside each other. */
const wide = '(min-width: 1500px)'

const subscribe = (listener: () => void) => {
  const query = matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

export const isWide = (): boolean => matchMedia(wide).matches

export const useIsWide = (): boolean => useSyncExternalStore(subscribe, isWide)
