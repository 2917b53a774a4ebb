import { Fragment, Slice, type Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

interface Kept {
  readonly from: number
  readonly to: number
}

interface CommentState {
  /** The passage that a comment is being written about. */
  readonly kept: Kept | null
  readonly known: ReadonlySet<string>
}

type CommentMeta = { readonly kept: Kept | null } | { readonly known: ReadonlySet<string> }

const key = new PluginKey<CommentState>('comments')

/** With a key it moves at most one range along: the marks of comments are part of the text and need no decoration. */
export function commentPlugin(): Plugin<CommentState> {
  return new Plugin<CommentState>({
    key,
    state: {
      init: () => ({ kept: null, known: new Set() }),
      apply(transaction, before) {
        const meta = transaction.getMeta(key) as CommentMeta | undefined
        const after =
          before.kept && transaction.docChanged ? { ...before, kept: moved(before.kept, transaction) } : before
        return meta ? { ...after, ...meta } : after
      },
    },
    props: {
      decorations: (state) => {
        const kept = key.getState(state)?.kept
        return kept && kept.from < kept.to
          ? DecorationSet.create(state.doc, [Decoration.inline(kept.from, kept.to, { class: 'sk-comment-kept' })])
          : null
      },
      transformPasted: (slice, view) => withoutComments(slice, view.state, view.dragging?.move === true),
    },
  })
}

const moved = ({ from, to }: Kept, { mapping }: Transaction): Kept => ({
  from: mapping.map(from, 1),
  to: mapping.map(to, -1),
})

export const setComments = (transaction: Transaction, meta: CommentMeta): Transaction =>
  transaction.setMeta(key, meta).setMeta('addToHistory', false)

export const keptPassage = (state: EditorState): Kept | null => key.getState(state)?.kept ?? null

/**
 * A copy never doubles a comment. What was cut out of this text, or is dragged within it, takes its comments along.
 */
function withoutComments(slice: Slice, state: EditorState, isMove: boolean): Slice {
  const ids = idsIn(slice.content)
  if (ids.size === 0) return slice
  const known = key.getState(state)?.known ?? new Set<string>()
  const present = isMove ? new Set<string>() : idsIn(state.doc.content)
  const isKept = (id: string) => known.has(id) && !present.has(id)
  return new Slice(stripped(slice.content, isKept), slice.openStart, slice.openEnd)
}

function idsIn(content: Fragment): ReadonlySet<string> {
  const ids = new Set<string>()
  content.descendants((node) => {
    for (const { type, attrs } of node.marks) if (type.name === 'comment') ids.add(String(attrs.commentId))
    return true
  })
  return ids
}

function stripped(content: Fragment, isKept: (id: string) => boolean): Fragment {
  const nodes: DocumentNode[] = []
  content.forEach((node) => {
    const marks = node.marks.filter(({ type, attrs }) => type.name !== 'comment' || isKept(String(attrs.commentId)))
    const marked = marks.length === node.marks.length ? node : node.mark(marks)
    nodes.push(node.isText ? marked : marked.copy(stripped(node.content, isKept)))
  })
  return Fragment.from(nodes)
}
