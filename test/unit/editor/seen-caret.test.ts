// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import type { Editor } from '@tiptap/core'
import { setComments } from '../../../renderer/editor/comments/comment-plugin'
import { doc, p } from '../../fixtures/builders'
import { at, openEditor } from './editor-builders'

const opened: Editor[] = []
afterEach(() => opened.splice(0).forEach((editor) => editor.destroy()))

/** A text with the focus and the caret before `Druhý`. */
function write(): Editor {
  const { editor } = openEditor(doc(p('První'), p('Druhý')))
  opened.push(editor)
  document.body.append(editor.view.dom)
  editor.view.dom.focus()
  editor.commands.setTextSelection(at(editor.state.doc, 'Druhý'))
  return editor
}

/** As a key does before the browser says anything of it. */
function moveCaret({ view }: Editor, word: string): void {
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', bubbles: true }))
  place({ view }, word)
}

function place({ view }: Pick<Editor, 'view'>, word: string): void {
  const { node, offset } = view.domAtPos(at(view.state.doc, word, 2))
  document.getSelection()?.collapse(node, offset)
}

const markWords = ({ view }: Editor): void => view.dispatch(setComments(view.state.tr, { kept: { from: 9, to: 12 } }))

it('leaves the caret where a key has moved it when words are marked before the browser tells of it', () => {
  const editor = write()
  moveCaret(editor, 'První')
  markWords(editor)
  expect(editor.state.selection.from).toBe(at(editor.state.doc, 'První', 2))
  expect(editor.view.posAtDOM(...seen())).toBe(at(editor.state.doc, 'První', 2))
})

it('keeps the caret when the text gets the focus and the browser puts it elsewhere', () => {
  const editor = write()
  const before = editor.state.selection.from
  editor.view.dom.blur()
  HTMLElement.prototype.focus.call(editor.view.dom)
  place(editor, 'První')
  markWords(editor)
  expect(editor.state.selection.from).toBe(before)
})

it('leaves the caret of the text alone while something else has the focus', () => {
  const editor = write()
  const before = editor.state.selection.from
  editor.view.dom.blur()
  moveCaret(editor, 'První')
  markWords(editor)
  expect(editor.state.selection.from).toBe(before)
})

function seen(): [Node, number] {
  const selection = document.getSelection()
  if (!selection?.focusNode) throw new Error('no caret')
  return [selection.focusNode, selection.focusOffset]
}
