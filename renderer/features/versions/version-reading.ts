import { useSyncExternalStore } from 'react'
import type { DraftId, VersionId } from '../../../shared/domain/ids'

export interface VersionReading {
  /** The version that is read in the place of the text, or null. */
  readonly shown: VersionId | null
  /** Rises when a restore has put another text into the draft: the draft has to be opened anew. */
  readonly restores: number
}

const nothing: VersionReading = { shown: null, restores: 0 }
let readings: ReadonlyMap<DraftId, VersionReading> = new Map()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function change(draftId: DraftId, part: Partial<VersionReading>): void {
  readings = new Map(readings).set(draftId, { ...(readings.get(draftId) ?? nothing), ...part })
  for (const listener of [...listeners]) listener()
}

/** Shows a version in the place of the text; null shows the text again. */
export const showVersion = (draftId: DraftId, shown: VersionId | null): void => change(draftId, { shown })

/** To be called after a restore: the text is shown again, with what was restored. */
export function announceRestore(draftId: DraftId): void {
  change(draftId, { shown: null, restores: (readings.get(draftId)?.restores ?? 0) + 1 })
}

/** What is read of a draft's versions; panel and centre stand in different columns of the window. */
export const useVersionReading = (draftId: DraftId | null): VersionReading =>
  useSyncExternalStore(subscribe, () => (draftId ? (readings.get(draftId) ?? nothing) : nothing))
