import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import { closeHistory } from '@tiptap/pm/history'
import type { DocumentJson } from '../../../shared/document/document-json'
import { sameValue } from '../../../shared/document/diff/same-value'

/**
 * Puts `next` in the place of `expected`: only the outer blocks that differ are touched, so that the caret and the
 * rest of the text stay. One step of *undo* of its own. Refuses when the text is no longer `expected`.
 */
export function replaceBlocks(expected: DocumentJson, next: DocumentJson): Command {
  return (state, dispatch) => {
    if (!sameValue(state.doc.toJSON(), expected)) return false
    const target = state.schema.nodeFromJSON(next)
    const head = commonHead(state.doc, target)
    const tail = commonTail(state.doc, target, head)
    const from = offsetOf(state.doc, head)
    const to = offsetOf(state.doc, state.doc.childCount - tail)
    const blocks = target.children.slice(head, target.childCount - tail)
    if (from === to && blocks.length === 0) return true
    dispatch?.(closeHistory(state.tr).replaceWith(from, to, blocks))
    return true
  }
}

function commonHead(one: DocumentNode, other: DocumentNode): number {
  let count = 0
  while (count < one.childCount && count < other.childCount && one.child(count).eq(other.child(count))) count += 1
  return count
}

function commonTail(one: DocumentNode, other: DocumentNode, head: number): number {
  const most = Math.min(one.childCount, other.childCount) - head
  let count = 0
  while (count < most && one.child(one.childCount - 1 - count).eq(other.child(other.childCount - 1 - count))) count += 1
  return count
}

const offsetOf = (document: DocumentNode, index: number): number =>
  document.children.slice(0, index).reduce((size, child) => size + child.nodeSize, 0)
