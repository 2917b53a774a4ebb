import { appError } from '../../../shared/domain/app-error'
import type { CommentThread } from '../../../shared/domain/comment'
import type { CommentId } from '../../../shared/domain/ids'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { commentStore, type StoredComment } from '../../storage/comment-store'
import { draftStore } from '../../storage/draft-store'
import { makeUuid } from '../../storage/make-uuid'
import type { ServiceContext } from '../service-context'
import { findThread } from './find-thread'

/** Writes a comment about a passage or a block, by the person at the computer. `not-found` when the text is gone. */
export function addComment(context: ServiceContext, input: ParsedInput<'comment:add'>): Result<CommentThread> {
  const { draftId, blockId, quote, kind, isAboutBlock, text } = input
  return context.database.transaction(() => {
    if (!draftStore.find(context.database, draftId)) return err(appError('not-found'))
    const facts = { kind, isAboutBlock, outcome: null, reason: '' }
    return insert(context, { draftId, parentId: null, blockId, quote, text, facts })
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
    const facts = { kind: 'advisory', isAboutBlock: false, outcome: null, reason: '' } as const
    return insert(context, { draftId, parentId, blockId: null, quote: '', text, facts })
  })
}

type Said = Pick<StoredComment, 'draftId' | 'parentId' | 'blockId' | 'quote' | 'text' | 'facts'>

function insert(context: ServiceContext, said: Said): Result<CommentThread> {
  const { database, clock, random, user } = context
  const at = clock.now()
  const id = makeUuid<CommentId>(at, random)
  const { name: author, institution } = user
  commentStore.insert(database, { ...said, id, author, institution, at, resolvedAt: null, resolvedBy: null })
  return findThread(context, id)
}
