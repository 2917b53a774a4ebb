// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { undo } from '@tiptap/pm/history'
import { TextSelection, type Command } from '@tiptap/pm/state'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { duplicateBlocks } from '../../../renderer/editor/commands/duplicate-blocks'
import { toggleList } from '../../../renderer/editor/commands/toggle-list'
import { toggleTextMark } from '../../../renderer/editor/commands/toggle-text-mark'
import { doc, p } from '../../fixtures/builders'
import { openEditor, press, shape } from './editor-builders'

// Everything happens at one moment: the history alone would take it all for one step.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
const opened: Editor[] = []
afterEach(() => {
  vi.useRealTimers()
  opened.splice(0).forEach((editor) => editor.destroy())
})

function write(...lines: readonly string[]) {
  const { editor } = openEditor(doc(p()))
  opened.push(editor)
  const type = (text: string) => {
    for (const letter of text) editor.view.dispatch(editor.state.tr.insertText(letter))
  }
  lines.forEach((line, index) => {
    if (index > 0) press(editor, 'Enter')
    type(line)
  })
  const run = (command: Command) => command(editor.state, editor.view.dispatch, editor.view)
  const select = (from: number, to: number) =>
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)))
  return { editor, type, run, select, now: () => shape(editor.state.doc) }
}

describe('undo', () => {
  it('takes letters that were typed in a row back together', () => {
    const { run, now } = write('Dnes je pátek.')
    run(undo)
    expect(now()).toBe('doc(paragraph)')
  })

  it.each<readonly [string, Command]>([
    ['a list', toggleList('bulletList')],
    ['a copy of the block', duplicateBlocks],
  ])('takes %s back without what was typed just before', (_what, command) => {
    const { run, now } = write('Dnes je pátek.')
    const before = now()
    run(command)
    expect(now()).not.toBe(before)
    run(undo)
    expect(now()).toBe(before)
  })

  it('takes bold type back without the words', () => {
    const { editor, run, select } = write('Dnes je pátek.')
    const before = JSON.stringify(editor.getJSON())
    select(1, 5)
    run(toggleTextMark('bold'))
    run(undo)
    expect(JSON.stringify(editor.getJSON())).toBe(before)
  })

  it('brings a deleted passage back without taking the rest along', () => {
    const { editor, run, select, now } = write('Dnes je pátek.', 'Zítra sobota.')
    const before = now()
    select(3, editor.state.doc.content.size - 3)
    editor.view.dispatch(editor.state.tr.deleteSelection())
    run(undo)
    expect(now()).toBe(before)
  })

  it('takes a pasted word back without the letters before it', () => {
    const { editor, run, now } = write('Dnes ')
    const before = now()
    editor.view.dispatch(editor.state.tr.insertText('je pátek.').setMeta('paste', true))
    run(undo)
    expect(now()).toBe(before)
  })

  it('takes letters back one step with the ones taken away by Backspace', () => {
    const { editor, run, now } = write('Dnes')
    const { to } = editor.state.selection
    editor.view.dispatch(editor.state.tr.delete(to - 1, to))
    run(undo)
    expect(now()).toBe('doc(paragraph)')
  })
})
