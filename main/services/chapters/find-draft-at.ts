import { appError } from '../../../shared/domain/app-error'
import type { DraftId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Database } from '../../storage/database'
import { type DraftHead, draftStore } from '../../storage/draft-store'

/** The draft, if it still has the revision that the caller has seen: else `conflict`. */
export function findDraftAt(database: Database, draftId: DraftId, revision: number): Result<DraftHead> {
  const head = draftStore.find(database, draftId)
  if (!head) return err(appError('not-found'))
  return head.revision === revision ? ok(head) : err(appError('conflict'))
}
