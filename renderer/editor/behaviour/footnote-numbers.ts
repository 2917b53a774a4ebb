import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { activeFootnote } from '../queries/footnote-at'

interface Numbering {
  readonly decorations: DecorationSet
  readonly count: number
}

const key = new PluginKey<Numbering>('footnoteNumbers')

/**
 * Numbers footnotes and opens the one that holds the caret. CSS counters cannot: `content-visibility` confines a
 * counter to its block, so that every block of a long chapter would begin with 1 again.
 */
export function footnoteNumbers(): Plugin<Numbering> {
  return new Plugin<Numbering>({
    key,
    state: {
      init: (_config, state) => numberAll(state.doc),
      apply: (transaction, numbering) => (transaction.docChanged ? renumber(transaction, numbering) : numbering),
    },
    props: {
      decorations: (state) => {
        const numbers = key.getState(state)?.decorations ?? DecorationSet.empty
        const open = activeFootnote(state)
        if (!open) return numbers
        const opening = Decoration.node(open.position, open.position + open.node.nodeSize, { class: 'is-open' })
        return numbers.add(state.doc, [opening])
      },
    },
  })
}

/** How many footnotes the document has. */
export function countFootnotes(state: EditorState): number {
  return key.getState(state)?.count ?? 0
}

function renumber(transaction: Transaction, numbering: Numbering): Numbering {
  return touchesFootnotes(transaction)
    ? numberAll(transaction.doc)
    : { ...numbering, decorations: numbering.decorations.map(transaction.mapping, transaction.doc) }
}

function touchesFootnotes(transaction: Transaction): boolean {
  return transaction.steps.some((step, index) => {
    const before = transaction.docs[index]
    const after = transaction.docs[index + 1] ?? transaction.doc
    let isTouched = false
    step.getMap().forEach((oldFrom, oldTo, newFrom, newTo) => {
      isTouched ||= (before ? holdsFootnote(before, oldFrom, oldTo) : false) || holdsFootnote(after, newFrom, newTo)
    })
    return isTouched
  })
}

function holdsFootnote(document: DocumentNode, from: number, to: number): boolean {
  let isFound = false
  document.nodesBetween(from, to, (node, position) => {
    // A footnote around the range only had its text changed.
    if (node.type.name === 'footnote' && (position >= from || position + node.nodeSize <= to)) isFound = true
    return !isFound
  })
  return isFound
}

function numberAll(document: DocumentNode): Numbering {
  const decorations: Decoration[] = []
  document.descendants((node, position) => {
    if (node.type.name !== 'footnote') return true
    const number = String(decorations.length + 1)
    decorations.push(Decoration.node(position, position + node.nodeSize, { 'data-number': number }, { number }))
    return false
  })
  return { decorations: DecorationSet.create(document, decorations), count: decorations.length }
}
