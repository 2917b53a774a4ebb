import { createHash } from 'node:crypto'
import { Editor } from '@tiptap/core'
import { EditorState, NodeSelection, TextSelection, type Command } from '@tiptap/pm/state'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { history } from '@tiptap/pm/history'
import { documentSchema } from '../../../shared/document/schema/schema'
import type { NodeJson } from '../../../shared/document/document-json'
import { createTranslator } from '../../../shared/i18n/translator'
import { blockIdPlugin } from '../../../renderer/editor/behaviour/block-id-plugin'
import { createSlashKeys } from '../../../renderer/editor/behaviour/slash-plugin'
import { editorExtensions } from '../../../renderer/editor/editor-extensions'
import type { EditorRequest, EditorServices } from '../../../renderer/editor/editor-services'

/** Bytes that are the same in every run and do not repeat within one, as ids must not. */
export function countedBytes(): (count: number) => Uint8Array {
  let turn = 0
  return (count) => new Uint8Array(createHash('sha256').update(String(turn++)).digest()).subarray(0, count)
}

/** Position inside the text that reads `text`, `offset` characters in. */
export function at(document: DocumentNode, text: string, offset = 0): number {
  let found = -1
  document.descendants((node, position) => {
    const index = node.isText ? (node.text ?? '').indexOf(text) : -1
    if (index >= 0 && found < 0) found = position + index + offset
  })
  if (found < 0) throw new Error(`no text ${text}`)
  return found
}

/** Position of the first node of a type. */
export function positionOf(document: DocumentNode, name: string): number {
  let found = -1
  document.descendants((node, position) => {
    if (found < 0 && node.type.name === name) found = position
  })
  if (found < 0) throw new Error(`no node ${name}`)
  return found
}

/** A state without a view: `caret` is a text to stand before, or two texts to select from and to the end of. */
export function stateOf(document: NodeJson, caret?: string, until?: string): EditorState {
  const doc = documentSchema.nodeFromJSON(document)
  const state = EditorState.create({ doc, plugins: [history(), blockIdPlugin(countedBytes())] })
  if (caret === undefined) return state
  const from = at(doc, caret)
  return select(state, from, until === undefined ? from : at(doc, until, until.length))
}

export const select = (state: EditorState, from: number, to = from): EditorState =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))

export const selectNode = (state: EditorState, position: number): EditorState =>
  state.apply(state.tr.setSelection(NodeSelection.create(state.doc, position)))

/** Runs a command that has to succeed and gives the state after it, ids filled in. */
export function run(state: EditorState, command: Command): EditorState {
  let next = state
  const isDone = command(state, (transaction) => {
    next = state.apply(transaction)
  })
  if (!isDone) throw new Error('the command refused')
  next.doc.check()
  return next
}

/** True when a command can be run; asking changes nothing. */
export const can = (state: EditorState, command: Command): boolean => command(state)

/** Names of the nodes without ids and attributes: `callout(paragraph)`. */
export function shape(node: DocumentNode): string {
  if (node.isText) return `"${node.text ?? ''}"`
  const children: string[] = []
  node.forEach((child) => children.push(shape(child)))
  return children.length > 0 ? `${node.type.name}(${children.join(' ')})` : node.type.name
}

export function blockIds(document: DocumentNode): readonly (string | null)[] {
  const ids: (string | null)[] = []
  document.descendants((node) => {
    if ('id' in node.attrs) ids.push(node.attrs.id as string | null)
  })
  return ids
}

export interface OpenedEditor {
  readonly editor: Editor
  readonly requests: readonly EditorRequest[]
}

/** A whole editor with a view, as the window has it. Needs a DOM. */
export function openEditor(document: NodeJson, isReadOnly = false): OpenedEditor {
  const requests: EditorRequest[] = []
  const services: EditorServices = {
    t: createTranslator('cs'),
    random: countedBytes(),
    pictures: { get: () => Promise.resolve(null), release: () => undefined },
    request: (request) => requests.push(request),
    chapterTitle: () => null,
  }
  const labels = { label: 'Text', language: 'cs', isReadOnly }
  const editor = new Editor({
    element: globalThis.document.createElement('div'),
    extensions: editorExtensions(services, createSlashKeys(), labels),
    content: document as object,
    editable: !isReadOnly,
    injectCSS: false,
    enableContentCheck: true,
  })
  return { editor, requests }
}

/** Presses a key in a view. */
export function press(editor: Editor, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers })
  return editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event)) === true
}
