import { appError } from '../../../shared/domain/app-error'
import type { CommentCount, CommentsOfVersion, CommentThread } from '../../../shared/domain/comment'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { commentStore } from '../../storage/comment-store'
import type { ServiceContext } from '../service-context'
import { makeThreads } from './make-threads'

/** All comments of a text, settled and deleted ones too, oldest first. */
export function listComments(
  { database, user }: ServiceContext,
  { draftId }: ParsedInput<'comment:list'>,
): Result<readonly CommentThread[]> {
  return ok(makeThreads(commentStore.listOf(database, draftId), user))
}

/** Open comments of each text that has some. */
export function countComments({ database }: ServiceContext): Result<readonly CommentCount[]> {
  return ok(commentStore.countOpen(database))
}

/**
 * The comments that a version's text was written under: everything said until it was kept, and how many of them were
 * open then. One that was settled before and opened again since counts as open, because only the last settling is kept.
 */
export function listCommentsOfVersion(
  { database, user }: ServiceContext,
  { versionId }: ParsedInput<'comment:ofVersion'>,
): Result<CommentsOfVersion> {
  const text = commentStore.findTextOf(database, versionId)
  if (!text) return err(appError('not-found'))
  const until = commentStore.listOf(database, text.draftId).filter(({ at }) => at <= text.at)
  const threads = makeThreads(until, user)
  const wasOpen = ({ settlement, isDeleted }: CommentThread) =>
    !isDeleted && (settlement === null || settlement.at > text.at)
  return ok({ threads, open: threads.filter(wasOpen).length })
}
