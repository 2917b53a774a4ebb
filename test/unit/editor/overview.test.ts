// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { outline } from '../../../shared/document/outline'
import { makeHandle } from '../../../renderer/editor/make-handle'
import { currentSection } from '../../../renderer/editor/queries/current-section'
import { doc, fn, h, li, p, ul } from '../../fixtures/builders'
import { at, openEditor } from './editor-builders'

const opened: Editor[] = []
function open(...args: Parameters<typeof openEditor>) {
  const result = openEditor(...args)
  opened.push(result.editor)
  return result
}
afterEach(() => opened.splice(0).forEach((editor) => editor.destroy()))

const caret = (editor: Editor, text: string) =>
  editor.view.dispatch(
    editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at(editor.state.doc, text, 0))),
  )

describe('what stands around the text', () => {
  const text = doc(p('úvod'), h(1, 'První', fn('bez poznámky')), p('a'), h(2), ul(li(p('b'))), h(2, 'Druhý'), p('c'))
  it('lists headings with words, without their footnotes', () => {
    expect(outline(text).map(({ level, text: words }) => [level, words])).toEqual([
      [1, 'První'],
      [2, 'Druhý'],
    ])
  })
  it('knows under which heading the caret stands', () => {
    const { editor } = open(text)
    caret(editor, 'úvod')
    expect(currentSection(editor.state)).toBeNull()
    caret(editor, 'c')
    expect(currentSection(editor.state)).toBe(outline(text)[1]?.id)
  })
  it('goes to a block', () => {
    const { editor } = open(text)
    Element.prototype.scrollIntoView = () => undefined
    makeHandle(editor).goTo(outline(text)[1]?.id ?? '')
    expect(editor.state.selection.$from.parent.textContent).toBe('Druhý')
  })
  it('tells an empty text from one that holds only a picture', () => {
    expect(makeHandle(open(doc(p())).editor).isEmpty()).toBe(true)
    expect(makeHandle(open(doc(p(), { type: 'writingLines', attrs: { count: 3 } })).editor).isEmpty()).toBe(false)
  })
})
