import { useSyncExternalStore } from 'react'
import type { EditorComments, ProposedComment } from '../../editor/comments/editor-comments'
import { showInspector } from '../../api/inspector'
import { everyone, type CommentFilter } from './comment-filter'
import { isWide } from './use-is-wide'

/** What is going on with the comments of the text that is open: shared by the margin, the inspector and the keys. */
export interface CommentDesk {
  readonly draftId: string | null
  /** The open text; null while it is closed. */
  readonly editor: EditorComments | null
  /** What a comment is being written about. */
  readonly proposed: ProposedComment | null
  readonly current: string | null
  /** The comment whose card is to take the focus; rises with each request. */
  readonly focus: { readonly id: string; readonly turn: number } | null
  readonly filter: CommentFilter
}

const empty: CommentDesk = {
  draftId: null,
  editor: null,
  proposed: null,
  current: null,
  focus: null,
  filter: everyone,
}
let desk = empty
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function change(part: Partial<CommentDesk>): void {
  desk = { ...desk, ...part }
  for (const listener of [...listeners]) listener()
}

export const useCommentDesk = (): CommentDesk => useSyncExternalStore(subscribe, () => desk)

/** A text has been opened, or with null closed. What was begun about another one is put away. */
export function openDesk(draftId: string, editor: EditorComments | null): void {
  if (editor) change({ ...empty, filter: desk.filter, draftId, editor })
  else if (desk.draftId === draftId) change({ ...empty, filter: desk.filter })
}

/** Begins a comment about what is selected and shows where it is written; nothing happens where none can stand. */
export function commentHere(): void {
  const proposed = desk.editor?.propose() ?? null
  if (!proposed) return
  showComments(isWide())
  change({ proposed, current: null })
}

/** Shows the comments where there is room for them: beside the text, else in the inspector. */
export function showComments(hasMargin: boolean): void {
  if (hasMargin) return
  showInspector('comments')
}

export function endComment(): void {
  desk.editor?.dismiss()
  change({ proposed: null })
}

export function attachComment(id: string): void {
  desk.editor?.attach(id)
  change({ proposed: null, current: id })
}

/** Chooses the comment that is looked at; a comment that is being written stays. */
export function chooseComment(id: string | null): void {
  if (desk.current !== id) change({ current: id })
}

/** Chooses a comment and gives its card the focus. */
export function focusComment(id: string): void {
  change({ current: id, focus: { id, turn: (desk.focus?.turn ?? 0) + 1 } })
}

export const filterComments = (filter: CommentFilter): void => change({ filter })
