import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { MergedRange, MergedText, TextChange } from '../../../shared/document/diff/merged-text'

/** What is said about a change beside its colour and line. */
export interface ComparisonWords {
  /** Read aloud before and after words that came or went. */
  readonly spoken: Readonly<Record<'inserted' | 'deleted' | 'insertedEnd' | 'deletedEnd', string>>
  readonly movedAway: string
  /** Written over a block whose change cannot be seen in its words; empty for others. */
  readonly describe: (change: TextChange) => string
}

export const comparisonKey = new PluginKey<DecorationSet>('comparison')

/** Shows the differences in a merged text, and which of them is being looked at. The text itself is never touched. */
export function comparisonPlugin(merged: MergedText, words: ComparisonWords): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: comparisonKey,
    state: {
      init: (_config, state) => DecorationSet.create(state.doc, decorate(state.doc, merged, words)),
      apply: (transaction, set) => {
        const current: unknown = transaction.getMeta(comparisonKey)
        return typeof current === 'number' ? markCurrent(set, transaction.doc, merged.changes[current]) : set
      },
    },
    props: { decorations: (state) => comparisonKey.getState(state) },
  })
}

function markCurrent(set: DecorationSet, document: DocumentNode, change: TextChange | undefined): DecorationSet {
  const old = set.find(undefined, undefined, (spec: { isCurrent?: boolean }) => spec.isCurrent === true)
  const without = set.remove(old)
  if (!change || change.to === change.from) return without
  return without.add(document, [Decoration.node(change.from, change.to, { class: 'is-current' }, { isCurrent: true })])
}

function decorate(document: DocumentNode, merged: MergedText, words: ComparisonWords): Decoration[] {
  return [
    ...merged.ranges.flatMap((range) =>
      range.scope === 'line' ? decorateLine(document, range, words) : decorateBlock(document, range, words),
    ),
    ...merged.changes.flatMap((change) => labelled(document, change, words.describe(change))),
  ]
}

function decorateLine(document: DocumentNode, range: MergedRange, words: ComparisonWords): Decoration[] {
  const { kind, from, to } = range
  const open: Decoration[] = []
  document.nodesBetween(from, to, (node, at) => {
    if (node.type.name === 'footnote') open.push(Decoration.node(at, at + node.nodeSize, { class: 'is-open' }))
  })
  if (kind !== 'inserted' && kind !== 'deleted')
    return [...open, Decoration.inline(from, to, { class: 'sk-diff-remarked' })]
  const nodeName = kind === 'inserted' ? 'ins' : 'del'
  return [
    ...open,
    spoken(from, words.spoken[kind], -1),
    Decoration.inline(from, to, { nodeName, class: `sk-diff-${kind}` }),
    spoken(to, words.spoken[`${kind}End`], 1),
  ]
}

function decorateBlock(document: DocumentNode, { kind, from, to }: MergedRange, words: ComparisonWords): Decoration[] {
  const node = document.nodeAt(from)
  if (!node) return []
  const blocks = node.type.name === 'tableRow' ? childrenOf(node, from) : [{ from, to }]
  const line = firstLine(node, from)
  const word = blockWords(kind, words)
  const isSeen = line === null || kind === 'moved-away'
  return [
    ...blocks.map((block) => Decoration.node(block.from, block.to, { class: `sk-diff-block sk-diff-${kind}` })),
    ...(isSeen ? labelledAt(node, from, word) : [spoken(line, word, -1)]),
  ]
}

function blockWords(kind: MergedRange['kind'], words: ComparisonWords): string {
  if (kind === 'moved-away') return words.movedAway
  return kind === 'remarked' ? '' : words.spoken[kind]
}

const labelled = (document: DocumentNode, change: TextChange, label: string): Decoration[] => {
  const node = change.to > change.from ? document.nodeAt(change.from) : null
  return node && label ? labelledAt(node, change.from, label) : []
}

/** A row cannot carry words: its first cell does. */
function labelledAt(node: DocumentNode, at: number, label: string): Decoration[] {
  const from = node.type.name === 'tableRow' ? at + 1 : at
  const target = node.type.name === 'tableRow' ? node.firstChild : node
  return target ? [Decoration.node(from, from + target.nodeSize, { 'data-diff-label': label })] : []
}

const childrenOf = (node: DocumentNode, at: number) => {
  const children: { from: number; to: number }[] = []
  node.forEach((child, offset) => children.push({ from: at + 1 + offset, to: at + 1 + offset + child.nodeSize }))
  return children
}

/** Where the first line of text inside a block begins; null for a picture and the like. */
function firstLine(node: DocumentNode, at: number): number | null {
  if (node.isTextblock) return at + 1
  let found: number | null = null
  node.descendants((child, offset) => {
    if (found === null && child.isTextblock) found = at + 1 + offset + 1
    return found === null
  })
  return found
}

function spoken(at: number, words: string, side: number): Decoration {
  const make = () => {
    const element = document.createElement('span')
    element.className = 'ui-hidden'
    element.textContent = ` ${words} `
    return element
  }
  return Decoration.widget(at, make, { side, key: `${side} ${words}`, ignoreSelection: true })
}
