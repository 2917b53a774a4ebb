/** Where a comment stands: a passage carries its id, a block is named. */
export interface CommentAnchor {
  readonly id: string
  readonly blockId: string | null
  readonly isAboutBlock: boolean
}

/** What a new comment would be about. */
export interface CommentSubject {
  readonly blockId: string | null
  readonly quote: string
  readonly isAboutBlock: boolean
}

export interface ProposedComment extends CommentSubject {
  /** Distance of the subject from the top of the page, in CSS pixels. */
  readonly top: number
}

/** Comments as the text shows them. What they say is no business of the editor. */
export interface EditorComments {
  /** Keeps the selected passage, or the block of the caret, while a comment about it is written; null: nothing there. */
  readonly propose: () => ProposedComment | null
  /** Gives the kept passage to a comment. Not a step of *undo*: the comment would stay behind without its passage. */
  readonly attach: (commentId: string) => void
  readonly dismiss: () => void
  /** Ids of comments that belong to this text: a passage that is pasted back keeps them, others are taken off. */
  readonly know: (ids: readonly string[]) => void
  /** Marks the open comments quietly and the current one strongly. */
  readonly show: (open: readonly CommentAnchor[], current: CommentAnchor | null) => void
  /** Distance of each passage from the top of the page, in CSS pixels; those whose passage is gone are missing. */
  readonly measure: (anchors: readonly CommentAnchor[]) => ReadonlyMap<string, number>
  /** Scrolls the passage into sight. */
  readonly reveal: (anchor: CommentAnchor) => void
  /** Puts the caret into the passage and the focus into the text. */
  readonly enter: (anchor: CommentAnchor) => void
  /** The first of the comments whose passage holds the caret. */
  readonly atCaret: (anchors: readonly CommentAnchor[]) => string | null
  /** Called a moment after the text, the caret or the page has changed. */
  readonly listen: (listener: () => void) => () => void
}
