import { useSyncExternalStore } from 'react'
import type { ReplacedText } from '../../../shared/ipc/replace-channels'

/** What was replaced last: it can be undone even after a look at one of the chapters. */
let last: readonly ReplacedText[] = []
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function rememberReplacing(replaced: readonly ReplacedText[]): void {
  last = replaced
  for (const listener of [...listeners]) listener()
}

export const useLastReplacing = (): readonly ReplacedText[] => useSyncExternalStore(subscribe, () => last)
