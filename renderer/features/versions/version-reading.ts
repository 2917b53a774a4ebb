import { useSyncExternalStore } from 'react'
import type { TextChange } from '../../../shared/document/diff/merged-text'
import type { DraftId, VersionId } from '../../../shared/domain/ids'

export interface VersionReading {
  /** The version that is read in the place of the text, or null. */
  readonly shown: VersionId | null
  /** What the version is compared with: another version or the text that is being written; null while it is read. */
  readonly comparedWith: VersionId | 'draft' | null
  /** The differences that are walked through, once they are known. */
  readonly walk: Walk | null
  /** What was restored, until the next change of the text. */
  readonly restored: RestoredText | null
  /** Rises when a restore has put another text into the draft: the draft has to be opened anew. */
  readonly restores: number
}

export interface RestoredText {
  readonly name: string
  /** The version with the text of before; null when there was none. */
  readonly previous: VersionId | null
}

/** A walk through the differences; `current` is null until the first step. */
export interface Walk {
  readonly changes: readonly TextChange[]
  readonly current: number | null
}

const nothing: VersionReading = { shown: null, comparedWith: null, walk: null, restored: null, restores: 0 }
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
export const showVersion = (draftId: DraftId, shown: VersionId | null): void =>
  change(draftId, { shown, comparedWith: null, walk: null })

/** Shows a version and what it is compared with laid over each other, in the place of the text. */
export const compareVersion = (draftId: DraftId, shown: VersionId, comparedWith: VersionId | 'draft'): void =>
  change(draftId, { shown, comparedWith, walk: null })

/** Begins the walk through the differences that were found; `at` goes on where a walk before it stood. */
export function beginWalk(draftId: DraftId, changes: readonly TextChange[], at: number | null = null): void {
  const current = at === null || changes.length === 0 ? null : Math.min(at, changes.length - 1)
  change(draftId, { walk: { changes, current } })
}

/** Goes to one of the differences, round the ends. */
export function walkTo(draftId: DraftId, index: number): void {
  const walk = readings.get(draftId)?.walk
  if (!walk || walk.changes.length === 0) return
  const count = walk.changes.length
  change(draftId, { walk: { ...walk, current: (index + count) % count } })
}

/** One step on or back from the difference that is looked at. */
export function walkOn(draftId: DraftId, step: 1 | -1): void {
  const current = readings.get(draftId)?.walk?.current ?? null
  // The first step back goes to the last difference, the first step on to the first.
  const from = current ?? (step === 1 ? -1 : 0)
  walkTo(draftId, from + step)
}

/** To be called after a restore: the text is shown again, with what was restored. */
export function announceRestore(draftId: DraftId, restored: RestoredText | null): void {
  change(draftId, { ...nothing, restored, restores: (readings.get(draftId)?.restores ?? 0) + 1 })
}

/** To be called with every change of the text: whoever writes on has seen what was restored. */
export function forgetRestored(draftId: DraftId): void {
  if (readings.get(draftId)?.restored) change(draftId, { restored: null })
}

/** What is read of a draft's versions; panel and centre stand in different columns of the window. */
export const useVersionReading = (draftId: DraftId | null): VersionReading =>
  useSyncExternalStore(subscribe, () => (draftId ? (readings.get(draftId) ?? nothing) : nothing))
