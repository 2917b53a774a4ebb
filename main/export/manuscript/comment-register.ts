import { isOpenThread, type CommentEntry, type CommentThread } from '../../../shared/domain/comment'
import type { CommentWords, PrintedComment } from './manuscript-blocks'
import type { SourceComments } from './manuscript-source'

/** Gives the comments of a manuscript their numbers, in the order in which the text comes to them. */
export interface CommentRegister {
  numberOf(id: string): number | null
  /** Numbered ones; those that no words carry come last. */
  all(): readonly PrintedComment[]
}

const wordsOf = ({ author, institution, text, at }: CommentEntry): CommentWords => ({
  author: institution === '' ? author : `${author}, ${institution}`,
  text,
  at: new Date(at).toISOString(),
})

/** How it was settled is said by whoever settled it, as the last word. */
function lastWord({ settlement }: CommentThread): readonly CommentWords[] {
  if (settlement === null || settlement.reason.trim() === '') return []
  return [{ author: settlement.by, text: settlement.reason, at: new Date(settlement.at).toISOString() }]
}

const isSaid = (thread: CommentThread): boolean => isOpenThread(thread) || !thread.isDeleted

/** Deleted words stay deleted: of a deleted comment only its replies are left, of a deleted reply nothing. */
export function commentRegister(sources: readonly SourceComments[]): CommentRegister {
  const threads = sources.flatMap(({ chapterId, threads: all }) =>
    all.filter(isSaid).map((thread) => ({ thread, chapterId })),
  )
  const known = new Set<string>(threads.map(({ thread }) => thread.id))
  const numbers = new Map<string, number>()
  const numberOf = (id: string): number | null => {
    if (!known.has(id)) return null
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  const printed = ({ thread, chapterId }: (typeof threads)[number]): PrintedComment => ({
    ...wordsOf(thread),
    number: numberOf(thread.id) ?? 0,
    chapterId,
    blockId: thread.blockId,
    isSettled: thread.settlement !== null,
    replies: [...thread.replies.filter(({ isDeleted }) => !isDeleted).map(wordsOf), ...lastWord(thread)],
  })
  return { numberOf, all: () => threads.map(printed).sort((one, other) => one.number - other.number) }
}
