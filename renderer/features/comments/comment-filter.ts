import { isOpenThread, type CommentThread } from '../../../shared/domain/comment'

/** Which comments are shown. Empty names mean anybody. */
export interface CommentFilter {
  readonly state: 'open' | 'settled' | 'all'
  readonly author: string
  readonly institution: string
  readonly isMine: boolean
}

export const everyone: CommentFilter = { state: 'open', author: '', institution: '', isMine: false }

/** A thread is its author's; replies of others do not count. */
export function isShown(thread: CommentThread, { state, author, institution, isMine }: CommentFilter): boolean {
  const isOpen = isOpenThread(thread)
  if (state === 'open' && !isOpen) return false
  if (state === 'settled' && thread.settlement === null) return false
  if (author !== '' && thread.author !== author) return false
  if (institution !== '' && thread.institution !== institution) return false
  return !isMine || thread.isOwn
}

/** Names to narrow to, in order, each once. */
export const namesOf = (threads: readonly CommentThread[], key: 'author' | 'institution'): readonly string[] =>
  [...new Set(threads.map((thread) => thread[key]).filter((name) => name !== ''))].toSorted((one, other) =>
    one.localeCompare(other),
  )
