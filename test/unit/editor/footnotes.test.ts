// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { insertFootnote } from '../../../renderer/editor/commands/insert-footnote'
import { footnoteAround } from '../../../renderer/editor/queries/footnote-at'
import { runCommand } from '../../../renderer/editor/run-command'
import { doc, fn, p } from '../../fixtures/builders'
import { at, openEditor, positionOf, press, shape } from './editor-builders'

const opened: Editor[] = []
function open(...args: Parameters<typeof openEditor>) {
  const result = openEditor(...args)
  opened.push(result.editor)
  return result
}
afterEach(() => opened.splice(0).forEach((editor) => editor.destroy()))

const caret = (editor: Editor, text: string, offset = 0) =>
  editor.view.dispatch(
    editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at(editor.state.doc, text, offset))),
  )

describe('footnotes', () => {
  const note = () => open(doc(p('před', fn('první'), ' mezi', fn('druhá'), ' po')))
  it('are numbered in the order of the text, again after one is deleted', () => {
    const { editor } = note()
    const numbers = () => [...editor.view.dom.querySelectorAll('.sk-footnote-marker')].map((one) => one.textContent)
    expect(numbers()).toEqual(['1', '2'])
    const first = positionOf(editor.state.doc, 'footnote')
    editor.view.dispatch(editor.state.tr.delete(first, first + 7))
    expect(numbers()).toEqual(['1'])
    caret(editor, 'před')
    runCommand(editor, insertFootnote)
    expect(numbers()).toEqual(['1', '2'])
  })
  it('are selected by an arrow key, opened by Enter and left by Escape', () => {
    const { editor } = note()
    caret(editor, 'před', 4)
    press(editor, 'ArrowRight')
    expect(editor.state.selection).toBeInstanceOf(NodeSelection)
    press(editor, 'Enter')
    expect(footnoteAround(editor.state.selection.$head)?.node.textContent).toBe('první')
    expect(editor.view.dom.querySelector('.is-open')?.textContent).toContain('první')
    press(editor, 'Escape')
    expect(editor.state.selection.$from.nodeBefore?.type.name).toBe('footnote')
    expect(shape(editor.state.doc)).toBe('doc(paragraph("před" footnote("první") " mezi" footnote("druhá") " po"))')
  })
  it('are left by arrow keys at their edges', () => {
    const { editor } = note()
    caret(editor, 'první', 5)
    press(editor, 'ArrowRight')
    expect(editor.state.selection.$from.nodeBefore?.textContent).toBe('první')
    caret(editor, 'první')
    press(editor, 'ArrowLeft')
    expect(editor.state.selection.$from.nodeAfter?.textContent).toBe('první')
  })
  it('do not run into the paragraph with Backspace, and an empty one goes', () => {
    const { editor } = note()
    caret(editor, 'první')
    expect(press(editor, 'Backspace')).toBe(true)
    expect(shape(editor.state.doc)).toContain('footnote("první")')
    caret(editor, ' mezi')
    press(editor, 'Backspace')
    expect(editor.state.selection).toBeInstanceOf(NodeSelection)
    const empty = open(doc(p('x'))).editor
    caret(empty, 'x', 1)
    runCommand(empty, insertFootnote)
    press(empty, 'Backspace')
    expect(shape(empty.state.doc)).toBe('doc(paragraph("x"))')
  })
  it('are passed by the caret as a whole while they are closed', () => {
    const { editor } = note()
    const isClosed = () =>
      [...editor.view.dom.querySelectorAll('.sk-footnote')].map(
        (one) => one.getAttribute('contenteditable') === 'false',
      )
    caret(editor, 'před')
    expect(isClosed()).toEqual([true, true])
    caret(editor, 'první', 2)
    expect(isClosed()).toEqual([false, true])
    press(editor, 'End')
    expect(editor.state.selection.$head.parentOffset).toBe(5)
    press(editor, 'Home')
    expect(editor.state.selection.$head.parentOffset).toBe(0)
    press(editor, 'Escape')
    expect(isClosed()).toEqual([true, true])
    expect(press(editor, 'End')).toBe(false)
  })
  it('are left by Enter instead of being split', () => {
    const { editor } = note()
    caret(editor, 'první', 2)
    expect(press(editor, 'Enter')).toBe(true)
    expect(shape(editor.state.doc)).toContain('footnote("první")')
  })
})
