import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Selection, TextSelection } from '@tiptap/pm/state'
import { seenSelection } from '../behaviour/seen-caret'
import { CommentHighlight } from './comment-highlight'
import { passageElements, passageTops } from './comment-passages'
import { keptPassage, setComments } from './comment-plugin'
import type { CommentAnchor, EditorComments } from './editor-comments'
import { proposedComment } from './propose-comment'

const quiet = 180

/** Comments of one open editor. `remove` takes their style sheet away with it. */
export function makeComments(editor: Editor): { readonly comments: EditorComments; readonly remove: () => void } {
  const { view } = editor
  const highlight = new CommentHighlight()
  const elementOf = (anchor: CommentAnchor) => passageElements(view, [anchor]).get(anchor.id)
  const keep = (kept: { readonly from: number; readonly to: number } | null) =>
    view.dispatch(setComments(view.state.tr, { kept }))
  const comments: EditorComments = {
    propose: () => {
      takeSelection(editor)
      const proposed = proposedComment(view.state)
      const { from, to } = view.state.selection
      if (proposed) keep(proposed.isAboutBlock ? null : { from, to })
      return proposed && { ...proposed, top: topAt(editor, from) }
    },
    attach: (commentId) => {
      const kept = keptPassage(view.state)
      // Undoing what comes after it never reaches behind it: the passage would go and the comment stay.
      const transaction = closeHistory(setComments(view.state.tr, { kept: null }))
      const mark = view.state.schema.marks.comment?.create({ commentId })
      if (kept && mark && kept.from < kept.to) transaction.addMark(kept.from, kept.to, mark)
      view.dispatch(transaction)
    },
    dismiss: () => editor.isDestroyed || keep(null),
    know: (ids) => view.dispatch(setComments(view.state.tr, { known: new Set(ids) })),
    show: (open, current) => highlight.show(open, current),
    measure: (anchors) => passageTops(view, anchors),
    reveal: (anchor) => elementOf(anchor)?.scrollIntoView({ block: 'center' }),
    enter: (anchor) => enter(editor, elementOf(anchor)),
    atCaret: (anchors) => atCaret(editor, anchors),
    listen: (listener) => listen(editor, listener),
  }
  return { comments, remove: () => highlight.remove() }
}

function topAt({ view }: Editor, position: number): number {
  const { node } = view.domAtPos(position)
  const element = node instanceof Element ? node : node.parentElement
  const page = view.dom.closest('.sk-page')
  if (!element || !page) return 0
  return element.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop
}

/** Keys come faster than the browser tells of a new selection: the words that are seen as selected are meant. */
function takeSelection({ view }: Editor): void {
  const { state } = view
  const seen = state.selection instanceof TextSelection ? seenSelection(view) : null
  if (seen && !seen.eq(state.selection)) view.dispatch(state.tr.setSelection(seen))
}

function enter({ view }: Editor, element: Element | undefined): void {
  if (element) {
    const { doc } = view.state
    const position = Math.min(view.posAtDOM(element, 0), doc.content.size)
    view.dispatch(view.state.tr.setSelection(Selection.near(doc.resolve(position))))
    element.scrollIntoView({ block: 'center' })
  }
  view.focus()
}

function atCaret({ view }: Editor, anchors: readonly CommentAnchor[]): string | null {
  const { $from } = view.state.selection
  const marks = [...$from.marks(), ...($from.nodeAfter?.marks ?? [])]
  const ids = new Set(marks.filter(({ type }) => type.name === 'comment').map(({ attrs }) => String(attrs.commentId)))
  const around = new Set<unknown>()
  for (let depth = $from.depth; depth > 0; depth -= 1) around.add($from.node(depth).attrs.id)
  const passage = anchors.find(({ id }) => ids.has(id))
  const block = anchors.find(({ blockId, isAboutBlock }) => isAboutBlock && around.has(blockId))
  return (passage ?? block)?.id ?? null
}

function listen(editor: Editor, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => editor.isDestroyed || listener(), quiet)
  }
  const size = new ResizeObserver(later)
  size.observe(editor.view.dom)
  editor.on('update', later)
  editor.on('selectionUpdate', later)
  return () => {
    clearTimeout(timer)
    size.disconnect()
    editor.off('update', later)
    editor.off('selectionUpdate', later)
  }
}
