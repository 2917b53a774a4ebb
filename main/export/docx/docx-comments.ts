import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx'
import type { BlockId, ChapterId } from '../../../shared/domain/ids'
import { cleanText } from '../manuscript/clean-text'
import { eachBlock } from '../manuscript/each-block'
import type { Manuscript } from '../manuscript/manuscript'
import type { CommentWords, Inline, PrintedComment } from '../manuscript/manuscript-blocks'

/** Where the comments of a document begin and end. Word draws one range around all the words that a comment is about. */
export interface CommentPlaces {
  /** Comments about a whole block, or a chapter, wait for its first words. */
  reach(place: BlockId | ChapterId): void
  /** Puts the marks of comments around the words that carry them, and of those that wait. */
  around(words: readonly ParagraphChild[], numbers?: readonly number[]): readonly ParagraphChild[]
  /** Words of a note cannot be marked: the comment waits for the words after it. */
  postpone(numbers: readonly number[]): void
}

function* textsOf(inlines: readonly Inline[]): Generator<readonly number[]> {
  for (const inline of inlines) if (inline.type === 'text') yield inline.comments ?? []
}

/** How many pieces of text carry each comment. */
function countTexts({ parts }: Manuscript): Map<number, number> {
  const counts = new Map<number, number>()
  for (const part of parts) {
    if (part.type !== 'chapter') continue
    for (const block of eachBlock(part.blocks)) {
      if (!('inlines' in block)) continue
      for (const numbers of textsOf(block.inlines))
        for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
    }
  }
  return counts
}

/** The ids of a comment and its replies: a thread shares one range. */
function idsOf(comments: readonly PrintedComment[]): ReadonlyMap<number, readonly number[]> {
  let next = 0
  return new Map(comments.map(({ number, replies }) => [number, [number, ...replies].map(() => next++)]))
}

export function createCommentPlaces(manuscript: Manuscript): CommentPlaces {
  const comments = manuscript.comments ?? []
  const ids = idsOf(comments)
  const left = countTexts(manuscript)
  const waitingAt = Map.groupBy(
    comments.filter(({ number }) => !left.has(number)),
    ({ blockId, chapterId }) => findPlace(manuscript, blockId) ?? chapterId,
  )
  const begun = new Set<number>()
  let waiting: number[] = []
  const marks = (numbers: readonly number[], mark: (id: number) => ParagraphChild) =>
    numbers.flatMap((number) => (ids.get(number) ?? []).map(mark))
  return {
    reach: (place) => {
      waiting.push(...(waitingAt.get(place) ?? []).map(({ number }) => number))
      waitingAt.delete(place)
    },
    postpone: (numbers) => {
      waiting.push(...numbers.filter((number) => !begun.has(number) && !left.has(number) && !waiting.includes(number)))
    },
    around: (words, numbers = []) => {
      const alone = waiting
      waiting = []
      const starting = [...numbers.filter((number) => !begun.has(number)), ...alone]
      starting.forEach((number) => begun.add(number))
      const ending = [...numbers.filter((number) => endsHere(left, number)), ...alone]
      return [
        ...marks(starting, (id) => new CommentRangeStart(id)),
        ...words,
        ...marks(ending, (id) => new CommentRangeEnd(id)),
        ...marks(ending, (id) => new TextRun({ children: [new CommentReference(id)] })),
      ]
    },
  }
}

/** A block that is no longer in the text leaves its comments to the chapter. */
function findPlace({ parts }: Manuscript, blockId: BlockId | null): BlockId | null {
  const isThere = parts.some(
    (part) => part.type === 'chapter' && [...eachBlock(part.blocks)].some(({ id }) => id === blockId),
  )
  return isThere ? blockId : null
}

function endsHere(left: Map<number, number>, number: number): boolean {
  const rest = (left.get(number) ?? 0) - 1
  left.set(number, rest)
  return rest === 0
}

const initialsOf = (author: string): string =>
  author
    .split(/[\s,.]+/u)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? word.slice(0, 1) : []))
    .slice(0, 3)
    .join('')

const commentOf = ({ author, text, at }: CommentWords, id: number): ICommentOptions => ({
  id,
  author: cleanText(author),
  initials: initialsOf(author),
  date: new Date(at),
  children: cleanText(text)
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun(line)] })),
})

/** The comments themselves, for the part of the file that holds them. */
export function documentComments({ comments = [] }: Manuscript): readonly ICommentOptions[] {
  const ids = idsOf(comments)
  return comments.flatMap((comment) => {
    const [first = 0, ...others] = ids.get(comment.number) ?? []
    const { isSettled, replies } = comment
    return [
      { ...commentOf(comment, first), ...(isSettled ? { resolved: true } : {}) },
      ...replies.map((reply, index) => ({ ...commentOf(reply, others[index] ?? 0), parentId: first })),
    ]
  })
}
