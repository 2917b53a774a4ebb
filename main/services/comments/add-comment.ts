import { appError } from '../../../shared/domain/app-error'
import type { CommentThread } from '../../../shared/domain/comment'
import type { CommentId } from '../../../shared/domain/ids'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { commentStore, type NewComment } from '../../storage/comment-store'
import { draftStore } from '../../storage/draft-store'
import { makeUuid } from '../../storage/make-uuid'
import type { ServiceContext } from '../service-context'
import { findThread } from './find-thread'

/** Writes a comment about a passage or a block, by the person at the computer. `not-found` when the text is gone. */
export function addComment(context: ServiceContext, input: ParsedInput<'comment:add'>): Result<CommentThread> {
  const { draftId, blockId, quote, kind, isAboutBlock, text } = input
  return context.database.transaction(() => {
    if (!draftStore.find(context.database, draftId)) return err(appError('not-found'))
    return insert(context, { draftId, parentId: null, blockId, quote, text, kind, isAboutBlock })
  })
}

/** Answers a comment; a reply to a reply stands in the same thread. */
export function replyToComment(
  context: ServiceContext,
  { commentId, text }: ParsedInput<'comment:reply'>,
): Result<CommentThread> {
  return context.database.transaction(() => {
    const thread = findThread(context, commentId)
    if (!thread.ok) return thread
    const { draftId, id: parentId } = thread.value
    const about = { blockId: null, quote: '', kind: 'advisory', isAboutBlock: false } as const
    return insert(context, { ...about, draftId, parentId, text })
  })
}

type Said = Omit<NewComment, 'id' | 'author' | 'institution' | 'at'>

function insert(context: ServiceContext, said: Said): Result<CommentThread> {
  const { database, clock, random, user } = context
  const at = clock.now()
  const id = makeUuid<CommentId>(at, random)
  const { name: author, institution } = user
  commentStore.insert(database, { ...said, id, author, institution, at })
  return findThread(context, id)
}
