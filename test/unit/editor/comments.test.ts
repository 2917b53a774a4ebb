// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { undo } from '@tiptap/pm/history'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { makeComments } from '../../../renderer/editor/comments/make-comments'
import type { NodeJson } from '../../../shared/document/document-json'
import { b, doc, figure, p } from '../../fixtures/builders'
import { at, openEditor, positionOf } from './editor-builders'

class PasteEvent extends Event {
  readonly clipboardData = null
}
Object.assign(globalThis, { ClipboardEvent: PasteEvent })

const id = '01890000-0000-7000-8000-00000000c0aa'
const anchor = { id, blockId: null, isAboutBlock: false }
const opened: Editor[] = []
function open(document: NodeJson) {
  const { editor } = openEditor(document)
  opened.push(editor)
  const { comments } = makeComments(editor)
  const select = (from: string, to = from) => {
    const selection = TextSelection.create(
      editor.state.doc,
      at(editor.state.doc, from),
      at(editor.state.doc, to, to.length),
    )
    editor.view.dispatch(editor.state.tr.setSelection(selection))
  }
  const commented = () => {
    const words: string[] = []
    editor.state.doc.descendants(({ marks, text = '' }) => {
      if (marks.some(({ type }) => type.name === 'comment')) words.push(text)
    })
    return words.join('|')
  }
  const comment = (from: string, to = from) => {
    select(from, to)
    comments.propose()
    comments.attach(id)
    comments.know([id])
  }
  return { editor, comments, select, commented, comment }
}
afterEach(() => opened.splice(0).forEach((editor) => editor.destroy()))

describe('a comment about selected words', () => {
  it('quotes them and names their block', () => {
    const { comments, select } = open(doc(p('Hranice ', b('jsou'), ' nutné.')))
    select('Hranice', 'jsou')
    expect(comments.propose()).toMatchObject({ quote: 'Hranice jsou', isAboutBlock: false })
    expect(comments.propose()?.blockId).toMatch(/^.{12}$/)
  })

  it('stands on the words that it was begun about, whatever is written meanwhile', () => {
    const { editor, comments, select, commented } = open(doc(p('Hranice jsou nutné.')))
    select('jsou')
    comments.propose()
    editor.view.dispatch(editor.state.tr.insertText('Nové ', 1))
    comments.attach(id)
    expect(commented()).toBe('jsou')
  })

  it('is no step of undo, but comes back with the words when their deletion is undone', () => {
    const { editor, comment, select, commented } = open(doc(p('Hranice jsou nutné.')))
    comment('jsou')
    expect(undo(editor.state, editor.view.dispatch)).toBe(false)
    select('jsou')
    editor.view.dispatch(editor.state.tr.deleteSelection())
    expect(commented()).toBe('')
    undo(editor.state, editor.view.dispatch)
    expect(commented()).toBe('jsou')
  })

  it('stays on its words when what was typed just before and their deletion come within a moment', () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { editor, comment, commented } = open(doc(p('Konec')))
    editor.view.dispatch(editor.state.tr.insertText('Trvá 5 dní. ', 1))
    comment('5')
    editor.view.dispatch(editor.state.tr.deleteSelection())
    expect(commented()).toBe('')
    undo(editor.state, editor.view.dispatch)
    expect(commented()).toBe('5')
    vi.useRealTimers()
  })

  it('is found at the caret', () => {
    const { comment, comments, select } = open(doc(p('Hranice jsou nutné.')))
    comment('jsou')
    select('jsou')
    expect(comments.atCaret([anchor])).toBe(id)
    select('nutné')
    expect(comments.atCaret([anchor])).toBeNull()
  })
})

describe('a comment about a block', () => {
  it('is begun from the caret or from a selected picture and marks no words', () => {
    const { editor, comments, commented } = open(doc(p('Hranice.'), figure(null, 'Schéma')))
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 3)))
    expect(comments.propose()).toMatchObject({ quote: 'Hranice.', isAboutBlock: true })
    comments.attach(id)
    expect(commented()).toBe('')
    const position = positionOf(editor.state.doc, 'figure')
    editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, position)))
    expect(comments.propose()).toMatchObject({
      blockId: editor.state.doc.nodeAt(position)?.attrs.id as string,
      quote: '',
      isAboutBlock: true,
    })
  })
})

describe('a passage with a comment', () => {
  const marked = `<p>nové <span data-comment="${id}">jsou</span></p>`

  it('is copied without it', () => {
    const { editor, comment, commented } = open(doc(p('Hranice jsou nutné.'), p('Konec')))
    comment('jsou')
    editor.view.dispatch(
      editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at(editor.state.doc, 'Konec'))),
    )
    editor.view.pasteHTML(marked)
    expect(commented()).toBe('jsou')
    expect(editor.state.doc.textContent).toContain('nové jsou')
  })

  it('takes it along when it is cut and pasted', () => {
    const { editor, comment, select, commented } = open(doc(p('Hranice jsou nutné.'), p('Konec')))
    comment('jsou')
    select('jsou')
    editor.view.dispatch(editor.state.tr.deleteSelection())
    editor.view.pasteHTML(marked)
    expect(commented()).toBe('jsou')
  })

  it('brings none along from another chapter', () => {
    const { editor, commented } = open(doc(p('Hranice')))
    editor.view.pasteHTML(marked)
    expect(commented()).toBe('')
  })
})
