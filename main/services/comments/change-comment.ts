import { appError } from '../../../shared/domain/app-error'
import type { CommentThread } from '../../../shared/domain/comment'
import type { CommentId } from '../../../shared/domain/ids'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { commentStore } from '../../storage/comment-store'
import type { ServiceContext } from '../service-context'
import { findThread } from './find-thread'
import { isOwn } from './make-threads'

/** Says something else in an own comment or reply, which is told beside it from then on. `not-allowed` for another person's, `not-found` for a deleted one. */
export function editComment(
  context: ServiceContext,
  { commentId, text }: ParsedInput<'comment:edit'>,
): Result<CommentThread> {
  const { database, clock } = context
  return change(context, commentId, () => commentStore.edit(database, commentId, text, clock.now()))
}

/**
 * Takes the words of an own comment or reply away. That it was there stays, with its author and time, so that replies
 * keep their sense. `not-allowed` for another person's.
 */
export function deleteComment(
  context: ServiceContext,
  { commentId }: ParsedInput<'comment:delete'>,
): Result<CommentThread> {
  const { database, clock } = context
  return change(context, commentId, () => commentStore.markDeleted(database, commentId, clock.now()))
}

function change(context: ServiceContext, id: CommentId, write: () => void): Result<CommentThread> {
  const { database, user } = context
  return database.transaction(() => {
    const row = commentStore.find(database, id)
    if (!row || row.deletedAt !== null) return err(appError('not-found'))
    if (!isOwn(row, user)) return err(appError('not-allowed'))
    write()
    return findThread(context, id)
  })
}
