import { useSyncExternalStore } from 'react'

let isLost = false
const listeners = new Set<() => void>()

/** Called by every exchange with the trusted side. */
export function reportConnection(next: { readonly isLost: boolean }): void {
  if (isLost === next.isLost) return
  isLost = next.isLost
  for (const listener of [...listeners]) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** True from a call that got no answer until one that does. */
export const useIsConnectionLost = (): boolean => useSyncExternalStore(subscribe, () => isLost)
