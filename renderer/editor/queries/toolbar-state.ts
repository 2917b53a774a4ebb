import { NodeSelection, type EditorState } from '@tiptap/pm/state'
import { isInTable } from '@tiptap/pm/tables'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import { hasFields } from '../fields/node-fields'
import { textMarkNames, type TextMarkName } from '../commands/toggle-text-mark'
import { activeHeading, type HeadingLevel } from './active-heading'
import { activeList, type ListName } from './active-list'
import { ancestor } from './ancestor'
import { isBoxName } from './describe-box'
import { footnoteAround } from './footnote-at'
import { isMarkActive } from './is-mark-active'
import { labelledNode, type LabelledNodeName } from './labelled-nodes'
import { linkAtCaret } from './link-at-caret'

/** The node that the last group of the toolbar is about. */
export interface HereState {
  readonly name: LabelledNodeName
  readonly position: number
  readonly hasFields: boolean
  readonly isBox: boolean
}

/** Everything the toolbar shows: small flat values, so that it renders only when one of them changes. */
export interface ToolbarState {
  readonly marks: Readonly<Record<TextMarkName, boolean>>
  readonly heading: HeadingLevel | null
  readonly list: ListName | null
  readonly isQuote: boolean
  readonly isLink: boolean
  readonly isInTable: boolean
  readonly isInFootnote: boolean
  readonly isSelectionEmpty: boolean
  readonly textLanguage: string | null
  readonly here: HereState | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

export function toolbarState(state: EditorState): ToolbarState {
  const marks = textMarkNames.map((name): [TextMarkName, boolean] => [name, isMarkActive(state, name)])
  const { $from, empty } = state.selection
  // The first selected letter: what would be written in front of it may be in another language.
  const first = empty ? $from.marks() : ($from.nodeAfter?.marks ?? $from.marks())
  const lang: unknown = first.find((mark) => mark.type.name === 'language')?.attrs.lang
  return {
    marks: Object.fromEntries(marks) as Record<TextMarkName, boolean>,
    heading: activeHeading(state),
    list: activeList(state)?.name ?? null,
    isQuote: ancestor(state, (node) => node.type.name === 'blockquote') !== null,
    isLink: linkAtCaret(state) !== null,
    isInTable: isInTable(state),
    isInFootnote: footnoteAround(state.selection.$head) !== null,
    isSelectionEmpty: state.selection.empty,
    textLanguage: typeof lang === 'string' ? lang : null,
    here: here(state),
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
  }
}

function here(state: EditorState): HereState | null {
  const { selection } = state
  const found =
    selection instanceof NodeSelection
      ? { node: selection.node, position: selection.from }
      : ancestor(state, (node) => isBoxName(node.type.name))
  if (!found) return null
  const name = labelledNode(found.node.type.name)
  if (!name) return null
  return { name, position: found.position, hasFields: name === 'figure' || hasFields(name), isBox: isBoxName(name) }
}
