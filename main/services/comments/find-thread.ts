import { appError } from '../../../shared/domain/app-error'
import type { CommentThread } from '../../../shared/domain/comment'
import type { CommentId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import { commentStore } from '../../storage/comment-store'
import type { ServiceContext } from '../service-context'
import { makeThreads } from './make-threads'

/** The thread that a comment begins or a reply belongs to; `not-found` when there is none. */
export function findThread({ database, user }: ServiceContext, id: CommentId): Result<CommentThread> {
  const row = commentStore.find(database, id)
  if (!row) return err(appError('not-found'))
  const threads = makeThreads(commentStore.listOf(database, row.draftId), user)
  const thread = threads.find((one) => one.id === (row.parentId ?? row.id))
  return thread ? ok(thread) : err(appError('not-found'))
}
