import type { CommentEntry, CommentThread } from '../../../shared/domain/comment'
import type { CurrentUser } from '../service-context'
import type { StoredComment } from '../../storage/comment-store'

/** Puts stored rows together as threads, oldest first, as the person at the computer sees them. */
export function makeThreads(rows: readonly StoredComment[], user: CurrentUser): readonly CommentThread[] {
  const replies = Map.groupBy(rows, ({ parentId }) => parentId)
  return (replies.get(null) ?? []).map((row) => {
    const { draftId, blockId, quote, resolvedAt, resolvedBy, facts } = row
    const { kind, isAboutBlock, outcome, reason } = facts
    return {
      ...toEntry(row, user),
      draftId,
      blockId,
      quote,
      kind,
      isAboutBlock,
      replies: (replies.get(row.id) ?? []).map((reply) => toEntry(reply, user)),
      settlement: resolvedAt === null ? null : { at: resolvedAt, by: resolvedBy ?? '', outcome, reason },
    }
  })
}

function toEntry({ id, author, institution, at, text }: StoredComment, user: CurrentUser): CommentEntry {
  return { id, author, institution, at, text, isDeleted: text === '', isOwn: isOwn({ author, institution }, user) }
}

/** A person is their name and institution: libraries travel, and the same name may sit in two offices. */
export function isOwn(
  { author, institution }: Pick<StoredComment, 'author' | 'institution'>,
  user: CurrentUser,
): boolean {
  return author === user.name && institution === user.institution
}
