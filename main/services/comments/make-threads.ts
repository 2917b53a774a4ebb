import type { CommentEntry, CommentThread } from '../../../shared/domain/comment'
import type { CurrentUser } from '../service-context'
import type { StoredComment } from '../../storage/comment-store'

/** Puts stored rows together as threads, oldest first, as the person at the computer sees them. */
export function makeThreads(rows: readonly StoredComment[], user: CurrentUser): readonly CommentThread[] {
  const replies = Map.groupBy(rows, ({ parentId }) => parentId)
  return (replies.get(null) ?? []).map((row) => {
    const { draftId, blockId, quote, kind, isAboutBlock, settlement } = row
    return {
      ...toEntry(row, user),
      draftId,
      blockId,
      quote,
      kind,
      isAboutBlock,
      replies: (replies.get(row.id) ?? []).map((reply) => toEntry(reply, user)),
      settlement,
    }
  })
}

function toEntry(row: StoredComment, user: CurrentUser): CommentEntry {
  const { id, author, institution, at, text, editedAt, deletedAt } = row
  return { id, author, institution, at, text, editedAt, isDeleted: deletedAt !== null, isOwn: isOwn(row, user) }
}

/** A person is their name and institution: libraries travel, and the same name may sit in two offices. */
export function isOwn(
  { author, institution }: Pick<StoredComment, 'author' | 'institution'>,
  user: CurrentUser,
): boolean {
  return author === user.name && institution === user.institution
}
