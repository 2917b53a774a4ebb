import type { CommentThread } from '../../../shared/domain/comment'
import type { Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { commentStore } from '../../storage/comment-store'
import type { ServiceContext } from '../service-context'
import { findThread } from './find-thread'

/** Settles a comment with an optional outcome and reason. Settling again replaces how it was settled. */
export function resolveComment(
  context: ServiceContext,
  { commentId, outcome, reason }: ParsedInput<'comment:resolve'>,
): Result<CommentThread> {
  const { database, clock, user } = context
  return database.transaction(() => {
    const thread = findThread(context, commentId)
    if (!thread.ok) return thread
    const { id } = thread.value
    commentStore.settle(database, id, { at: clock.now(), by: user.name, outcome, reason })
    return findThread(context, id)
  })
}

/** Opens a settled comment again; outcome and reason are forgotten. */
export function reopenComment(
  context: ServiceContext,
  { commentId }: ParsedInput<'comment:reopen'>,
): Result<CommentThread> {
  const { database } = context
  return database.transaction(() => {
    const thread = findThread(context, commentId)
    if (!thread.ok) return thread
    const { id } = thread.value
    commentStore.settle(database, id, null)
    return findThread(context, id)
  })
}
