import type { ChapterState } from '../../../shared/domain/state'
import type { SourceChapter } from './manuscript-source'

const approved: ChapterState = 'approved'

/** Approval counts only where a guarantor is named. */
export function isAwaitingApproval({ guarantor, state }: SourceChapter): boolean {
  return guarantor !== '' && state !== approved
}
