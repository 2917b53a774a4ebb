import type { BlockId, CommentId, DraftId, Instant } from './ids'

/** How much weighs on a comment: the Czech round of comments tells *zásadní* from *doporučující*. */
export const commentKinds = ['advisory', 'essential'] as const
export type CommentKind = (typeof commentKinds)[number]

/** What was done about a comment when it was settled. */
export const commentOutcomes = ['accepted', 'partly', 'declined'] as const
export type CommentOutcome = (typeof commentOutcomes)[number]

/** One statement about a text. A deleted one keeps its author and time; its words are gone and `text` is empty. */
export interface CommentEntry {
  readonly id: CommentId
  readonly author: string
  readonly institution: string
  readonly at: Instant
  readonly text: string
  /** When its words were last changed; null where they stand as they were first said. */
  readonly editedAt: Instant | null
  readonly isDeleted: boolean
  /** Said by the person at the computer: only they may change or delete it. */
  readonly isOwn: boolean
}

/** How a comment was settled. Outcome and reason are a person's choice; both may be missing. */
export interface CommentSettlement {
  readonly at: Instant
  readonly by: string
  readonly outcome: CommentOutcome | null
  readonly reason: string
}

/** A comment with its replies, oldest first. */
export interface CommentThread extends CommentEntry {
  readonly draftId: DraftId
  readonly kind: CommentKind
  /** The block that it stands in; null where there was none. */
  readonly blockId: BlockId | null
  /** The words it was written about, as they were then; empty for a block without words. */
  readonly quote: string
  /** Written about a whole block: nothing in the text carries its id. */
  readonly isAboutBlock: boolean
  readonly replies: readonly CommentEntry[]
  /** Null while it is open. */
  readonly settlement: CommentSettlement | null
}

/** Open: not settled, and something of it still stands. */
export function isOpenThread({ settlement, isDeleted, replies }: CommentThread): boolean {
  return settlement === null && (!isDeleted || replies.some((reply) => !reply.isDeleted))
}

/** The comments of a text, and those that were open when one of its versions was kept. */
export interface CommentsOfVersion {
  readonly threads: readonly CommentThread[]
  readonly open: number
}

export interface CommentCount {
  readonly draftId: DraftId
  readonly open: number
}
