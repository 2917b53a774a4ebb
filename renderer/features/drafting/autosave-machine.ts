import type { AppError } from '../../../shared/domain/app-error'
import type { Instant } from '../../../shared/domain/ids'
import type { SavedDraft } from '../../../shared/ipc/chapter-channels'

/** Milliseconds without a change before a save, and the longest wait while somebody keeps writing. */
export const quietTime = 1_000
export const longestWait = 5_000
const firstRetry = 1_000
const longestRetry = 30_000

interface Unsaved {
  readonly since: number
  readonly lastChange: number
}

interface Failure {
  readonly error: AppError
  readonly attempts: number
  readonly retryAt: number
}

/** Everything that decides when to save. Times are milliseconds of one clock that never goes back. */
export interface AutosaveState {
  readonly baseRevision: number
  readonly savedAt: Instant
  readonly words: number | null
  /** Changes that no save has read yet. */
  readonly unsaved: Unsaved | null
  /** Changes that the save under way has read. */
  readonly inFlight: Unsaved | null
  /** Somebody waits: save again at once when the present save ends. */
  readonly isFlushing: boolean
  readonly failure: Failure | null
  /** A person has to decide before anything more is stored. */
  readonly question: 'conflict' | 'empty' | null
  readonly isEmptyMeant: boolean
}

export type AutosaveEvent =
  | { readonly type: 'changed'; readonly now: number }
  | { readonly type: 'tick'; readonly now: number }
  | { readonly type: 'flush'; readonly now: number }
  | { readonly type: 'saved'; readonly now: number; readonly saved: SavedDraft }
  | { readonly type: 'failed'; readonly now: number; readonly error: AppError }
  | { readonly type: 'emptyMeant'; readonly now: number }
  /** The person keeps this text although another one was stored; `revision` is that one's. */
  | { readonly type: 'rebased'; readonly now: number; readonly revision: number }

export function startAutosave(baseRevision: number, savedAt: Instant): AutosaveState {
  return {
    baseRevision,
    savedAt,
    words: null,
    unsaved: null,
    inFlight: null,
    isFlushing: false,
    failure: null,
    question: null,
    isEmptyMeant: false,
  }
}

/** True when all that was written has been stored. */
export const isSettled = (state: AutosaveState): boolean => state.unsaved === null && state.inFlight === null

/** The next state. A save has to be started exactly when `inFlight` appears. */
export function stepAutosave(state: AutosaveState, event: AutosaveEvent): AutosaveState {
  switch (event.type) {
    case 'changed':
      return {
        ...state,
        unsaved: { since: state.unsaved?.since ?? event.now, lastChange: event.now },
        // New words after the question *is it meant to be empty* answer it.
        question: state.question === 'empty' ? null : state.question,
      }
    case 'tick':
      return isDue(state, event.now) ? begin(state) : state
    case 'flush':
      return canBegin(state) ? begin(state) : { ...state, isFlushing: state.inFlight !== null }
    case 'saved':
      return afterSave(state, event.saved)
    case 'failed':
      return afterFailure(state, event)
    case 'emptyMeant':
      return begin({ ...state, question: null, isEmptyMeant: true })
    case 'rebased':
      return begin({ ...state, question: null, baseRevision: event.revision })
  }
}

/** When to look again, or null when nothing waits. */
export function nextTick(state: AutosaveState): number | null {
  if (!canBegin(state) || !state.unsaved) return null
  const due = Math.min(state.unsaved.lastChange + quietTime, state.unsaved.since + longestWait)
  return state.failure ? Math.max(due, state.failure.retryAt) : due
}

function isDue(state: AutosaveState, now: number): boolean {
  const due = nextTick(state)
  return due !== null && now >= due
}

function canBegin(state: AutosaveState): boolean {
  return state.unsaved !== null && state.inFlight === null && state.question === null
}

function begin(state: AutosaveState): AutosaveState {
  if (!canBegin(state)) return state
  return { ...state, unsaved: null, inFlight: state.unsaved, isFlushing: false }
}

function afterSave(state: AutosaveState, { revision, savedAt, words }: SavedDraft): AutosaveState {
  const next: AutosaveState = {
    ...state,
    baseRevision: revision,
    savedAt,
    words,
    inFlight: null,
    failure: null,
    isEmptyMeant: false,
  }
  return state.isFlushing ? begin({ ...next, isFlushing: false }) : next
}

function afterFailure(
  state: AutosaveState,
  { now, error }: { readonly now: number; readonly error: AppError },
): AutosaveState {
  const { inFlight, unsaved } = state
  const attempts = (state.failure?.attempts ?? 0) + 1
  const next: AutosaveState = {
    ...state,
    inFlight: null,
    isFlushing: false,
    unsaved: inFlight ? { since: inFlight.since, lastChange: unsaved?.lastChange ?? inFlight.lastChange } : unsaved,
  }
  if (error.code === 'conflict') return { ...next, question: 'conflict' }
  // Words written meanwhile answer the question before it is asked.
  if (error.code === 'empty-over-text') return { ...next, question: unsaved ? null : 'empty' }
  return {
    ...next,
    failure: { error, attempts, retryAt: now + Math.min(longestRetry, firstRetry * 2 ** (attempts - 1)) },
  }
}

export type SaveStatus =
  | { readonly type: 'saved'; readonly at: Instant }
  | { readonly type: 'waiting' }
  | { readonly type: 'saving' }
  | { readonly type: 'failed'; readonly error: AppError }
  | { readonly type: 'asking'; readonly question: 'conflict' | 'empty' }

/** What the window says. *Saved* only when nothing is left unsaved and storage has answered. */
export function saveStatus(state: AutosaveState): SaveStatus {
  if (state.question) return { type: 'asking', question: state.question }
  if (state.failure) return { type: 'failed', error: state.failure.error }
  if (state.inFlight) return { type: 'saving' }
  return state.unsaved ? { type: 'waiting' } : { type: 'saved', at: state.savedAt }
}

/** True when two states say the same to a person. */
export function isSameStatus(one: SaveStatus, other: SaveStatus): boolean {
  const values = new Map<string, unknown>(Object.entries(other))
  return Object.entries(one).every(([name, value]) => values.get(name) === value)
}
