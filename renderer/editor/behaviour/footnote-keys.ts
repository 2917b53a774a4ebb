import { NodeSelection, TextSelection, type Command, type EditorState, type Selection } from '@tiptap/pm/state'
import type { ResolvedPos } from '@tiptap/pm/model'
import { activeFootnote, footnoteAround, type FoundNode } from '../queries/footnote-at'

type Direction = -1 | 1

function caret(state: EditorState): ResolvedPos | null {
  const { selection } = state
  return selection instanceof TextSelection && selection.empty ? selection.$head : null
}

function select(state: EditorState, selection: Selection) {
  return state.tr.setSelection(selection).scrollIntoView()
}

function beside({ node, position }: FoundNode, direction: Direction): number {
  return direction === 1 ? position + node.nodeSize : position
}

/** Puts the caret behind (or before) the footnote that is being written. */
export function leaveFootnote(direction: Direction = 1): Command {
  return (state, dispatch) => {
    const footnote = activeFootnote(state)
    if (!footnote) return false
    dispatch?.(select(state, TextSelection.create(state.doc, beside(footnote, direction))))
    return true
  }
}

/** Home and End within the footnote that is written: the browser's caret would leave its words for the marker. */
export function toEdgeOfFootnote(direction: Direction): Command {
  return (state, dispatch) => {
    const $caret = caret(state)
    if (!$caret || !footnoteAround($caret)) return false
    dispatch?.(select(state, TextSelection.create(state.doc, direction === 1 ? $caret.end() : $caret.start())))
    return true
  }
}

/** Opens the selected footnote for writing, at its end. */
export const enterFootnote: Command = (state, dispatch) => {
  const { selection } = state
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return false
  dispatch?.(select(state, TextSelection.create(state.doc, selection.to - 1)))
  return true
}

/**
 * Left and right: a closed footnote is selected first and passed with the next key; at the edge of an open one the
 * caret leaves it. Left to the browser, the caret would jump into text that is not shown.
 */
export function stepOverFootnote(direction: Direction): Command {
  return (state, dispatch) => {
    const $caret = caret(state)
    if (!$caret) return false
    const around = footnoteAround($caret)
    if (around) {
      const edge = direction === 1 ? $caret.parent.content.size : 0
      return $caret.parentOffset === edge && leaveFootnote(direction)(state, dispatch)
    }
    return selectBeside($caret, direction)(state, dispatch)
  }
}

/** Backspace and Delete: select a footnote before it is deleted; never join its text into the paragraph. */
export function deleteAtFootnote(direction: Direction): Command {
  return (state, dispatch) => {
    const $caret = caret(state)
    if (!$caret) return false
    const around = footnoteAround($caret)
    if (!around) return selectBeside($caret, direction)(state, dispatch)
    const edge = direction === 1 ? $caret.parent.content.size : 0
    if ($caret.parentOffset !== edge) return false
    if (around.node.content.size > 0) return true
    dispatch?.(state.tr.delete(around.position, around.position + around.node.nodeSize).scrollIntoView())
    return true
  }
}

function selectBeside($caret: ResolvedPos, direction: Direction): Command {
  return (state, dispatch) => {
    const node = direction === 1 ? $caret.nodeAfter : $caret.nodeBefore
    if (node?.type.name !== 'footnote') return false
    const position = direction === 1 ? $caret.pos : $caret.pos - node.nodeSize
    dispatch?.(select(state, NodeSelection.create(state.doc, position)))
    return true
  }
}

/** A selection that begins inside a footnote and ends outside takes the whole footnote, so that deleting is clean. */
export function selectWholeFootnotes($anchor: ResolvedPos, $head: ResolvedPos): Selection | null {
  const from = footnoteAround($anchor)
  const to = footnoteAround($head)
  if (from?.position === to?.position) return null
  const isForward = $anchor.pos < $head.pos
  const anchor = from ? beside(from, isForward ? -1 : 1) : $anchor.pos
  const head = to ? beside(to, isForward ? 1 : -1) : $head.pos
  const document = $anchor.doc
  return TextSelection.between(document.resolve(anchor), document.resolve(head))
}
