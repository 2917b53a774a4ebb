import type { ChapterState } from '../../../shared/domain/state'

/** The usual next step from each state; null where the way ends. */
export const nextState: Readonly<Record<ChapterState, ChapterState | null>> = {
  working: 'in-comments',
  'in-comments': 'settled',
  settled: 'approved',
  approved: 'outdated',
  outdated: null,
}
