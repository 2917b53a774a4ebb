import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Selection, type Command } from '@tiptap/pm/state'

interface Section {
  readonly start: number
  /** Index behind the last block of the section. */
  readonly end: number
  readonly level: number
}

const levelOf = (block: DocumentNode): number | null =>
  block.type.name === 'heading' ? Number(block.attrs.level) : null

/** A heading of the chapter itself and all that lies below it. Null for headings inside a block. */
function sectionOf(document: DocumentNode, headingId: string): Section | null {
  const blocks = document.children
  const start = blocks.findIndex((block) => block.type.name === 'heading' && block.attrs.id === headingId)
  const level = start < 0 ? null : levelOf(document.child(start))
  if (level === null) return null
  return { start, end: firstHeading(blocks, start + 1, level) ?? blocks.length, level }
}

function firstHeading(blocks: readonly DocumentNode[], from: number, level: number): number | null {
  const found = blocks.findIndex((block, index) => index >= from && (levelOf(block) ?? 9) <= level)
  return found < 0 ? null : found
}

/** Moves a section with everything in it before the section of another heading, or with null to the end. */
export function placeSection(headingId: string, beforeId: string | null): Command {
  return (state, dispatch) => {
    const section = sectionOf(state.doc, headingId)
    const target = beforeId === null ? state.doc.childCount : sectionOf(state.doc, beforeId)?.start
    return section && target !== undefined ? moveTo(section, target)(state, dispatch) : false
  }
}

/** Moves a section before the one above it or behind the one below it. */
export function moveSection(headingId: string, direction: -1 | 1): Command {
  return (state, dispatch) => {
    const section = sectionOf(state.doc, headingId)
    const target = section && (direction === -1 ? above(state.doc, section) : below(state.doc, section))
    return section && target !== null ? moveTo(section, target)(state, dispatch) : false
  }
}

function above({ children }: DocumentNode, { start, level }: Section): number | null {
  const found = children.findLastIndex((block, index) => index < start && (levelOf(block) ?? 9) <= level)
  return found < 0 ? null : found
}

function below({ children, childCount }: DocumentNode, { end, level }: Section): number | null {
  const following = children[end]
  if (!following) return null
  const next = levelOf(following) ?? level
  return firstHeading(children, end + 1, next === level ? level : 4) ?? childCount
}

function moveTo({ start, end }: Section, target: number): Command {
  return (state, dispatch) => {
    const { doc } = state
    if (target >= start && target <= end) return false
    if (!dispatch) return true
    const $doc = doc.resolve(0)
    const [from, to, place] = [$doc.posAtIndex(start, 0), $doc.posAtIndex(end, 0), $doc.posAtIndex(target, 0)]
    const content = doc.slice(from, to).content
    const transaction = state.tr.delete(from, to)
    const at = transaction.mapping.map(place)
    transaction.insert(at, content)
    dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(at + 1))).scrollIntoView())
    return true
  }
}
