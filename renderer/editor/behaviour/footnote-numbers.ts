import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { activeFootnote } from '../queries/footnote-at'

const key = new PluginKey<DecorationSet>('footnoteNumbers')

/**
 * Numbers footnotes and opens the one that holds the caret. CSS counters cannot: `content-visibility` confines a
 * counter to its block, so that every block of a long chapter would begin with 1 again.
 */
export function footnoteNumbers(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) => numberAll(state.doc),
      apply: (transaction, numbers) => (transaction.docChanged ? renumber(transaction, numbers) : numbers),
    },
    props: {
      decorations: (state) => {
        const numbers = key.getState(state) ?? DecorationSet.empty
        const open = activeFootnote(state)
        if (!open) return numbers
        const { position, node } = open
        const opening = Decoration.node(position, position + node.nodeSize, { class: 'is-open' }, { isOpen: true })
        return numbers.add(state.doc, [opening])
      },
    },
  })
}

function renumber(transaction: Transaction, numbers: DecorationSet): DecorationSet {
  return touchesFootnotes(transaction) ? numberAll(transaction.doc) : numbers.map(transaction.mapping, transaction.doc)
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

function numberAll(document: DocumentNode): DecorationSet {
  const decorations: Decoration[] = []
  document.descendants((node, position) => {
    if (node.type.name !== 'footnote') return true
    const number = String(decorations.length + 1)
    decorations.push(Decoration.node(position, position + node.nodeSize, { 'data-number': number }, { number }))
    return false
  })
  return DecorationSet.create(document, decorations)
}
