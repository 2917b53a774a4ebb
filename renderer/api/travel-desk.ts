import { useSyncExternalStore } from 'react'
import type { ChapterId } from '../../shared/domain/ids'
import { call } from './call'

/** What is being handed over or opened; at most one thing at a time. */
export type Travel =
  | { readonly what: 'chapter'; readonly chapterId: ChapterId; readonly title: string }
  | { readonly what: 'chapter-file' | 'library-file' | 'open-package'; readonly path: string }
  | { readonly what: 'take-along' | 'take-back' | 'rescued' }

let travel: Travel | null = null
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Opens a dialog of handing over from anywhere in the window; null closes it. */
export function showTravel(next: Travel | null): void {
  travel = next
  for (const listener of [...listeners]) listener()
}

export const useTravel = (): Travel | null => useSyncExternalStore(subscribe, () => travel)

const kinds = [
  { ending: '.skripta-kapitola', what: 'chapter-file' },
  { ending: '.skripta-knihovna', what: 'library-file' },
  { ending: '.zip', what: 'open-package' },
] as const

/** Asks for a file that somebody has handed over and shows what it is. */
export async function openHandedFile(): Promise<void> {
  const chosen = await call('dialog:library', { purpose: 'open-handed', suggestedName: '' })
  const path = chosen.ok ? chosen.value : null
  const kind = kinds.find(({ ending }) => path?.toLowerCase().endsWith(ending))
  if (path !== null) showTravel({ what: kind?.what ?? 'chapter-file', path })
}
