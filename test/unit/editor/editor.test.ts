// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import type { Editor } from '@tiptap/core'
import { undo } from '@tiptap/pm/history'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { documentSchema } from '../../../shared/document/schema/schema'
import { parseDocument } from '../../../shared/document/parse-document'
import { createTranslator } from '../../../shared/i18n/translator'
import { editorShortcuts } from '../../../renderer/editor/editor-shortcuts'
import { nodeFields } from '../../../renderer/editor/fields/node-fields'
import { makeHandle } from '../../../renderer/editor/make-handle'
import { filterInsertItems } from '../../../renderer/editor/menu/filter-insert-items'
import { insertItems } from '../../../renderer/editor/menu/insert-items'
import { performInsert } from '../../../renderer/editor/menu/perform-insert'
import { runCommand } from '../../../renderer/editor/run-command'
import { insertFootnote } from '../../../renderer/editor/commands/insert-footnote'
import { doc, figure, fn, li, p, quote, table, td, th, tr, ul } from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { at, openEditor, positionOf, press, shape } from './editor-builders'

/** jsdom has none; a paste from a test carries no files. */
class PasteEvent extends Event {
  readonly clipboardData = null
}
Object.assign(globalThis, { ClipboardEvent: PasteEvent })

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

describe('opening', () => {
  it('has the very schema that storage and exporters have', () => {
    const { editor } = open(doc(p('a')))
    expect(Object.keys(editor.schema.nodes).toSorted()).toEqual(Object.keys(documentSchema.nodes).toSorted())
    expect(Object.keys(editor.schema.marks).toSorted()).toEqual(Object.keys(documentSchema.marks).toSorted())
  })
  it('shows a document with every node and gives it back unchanged', () => {
    const { editor } = open(everyNode)
    expect(makeHandle(editor).read()).toEqual(editor.schema.nodeFromJSON(everyNode).toJSON())
    expect(parseDocument(makeHandle(editor).read()).ok).toBe(true)
  })
  it('changes nothing when the caret is only set', () => {
    const { editor } = open(doc(table('', tr(td(p('poslední'))))))
    const before = editor.state.doc
    caret(editor, 'poslední')
    expect(editor.state.doc).toBe(before)
  })
  it('adds a place to write behind a table once something is written', () => {
    const { editor } = open(doc(table('', tr(td(p('poslední'))))))
    editor.view.dispatch(editor.state.tr.insertText('x', at(editor.state.doc, 'poslední')))
    expect(editor.state.doc.lastChild?.type.name).toBe('paragraph')
  })
  it('has a name, a language and a role, and checks the spelling itself', () => {
    const { dom } = open(doc(p('a'))).editor.view
    expect(
      ['role', 'aria-label', 'aria-multiline', 'lang', 'spellcheck'].map((name) => dom.getAttribute(name)),
    ).toEqual(['textbox', 'Text', 'true', 'cs', 'false'])
  })
  it('lets the browser skip what is off the screen in long chapters only', () => {
    expect(open(doc(p('a'))).editor.view.dom.className).not.toContain('is-long')
    expect(open(doc(...Array.from({ length: 300 }, () => p('a')))).editor.view.dom.className).toContain('is-long')
  })
  it('writes no style element: the content security policy refuses it', () => {
    open(doc(p('a')))
    expect(document.querySelectorAll('style')).toHaveLength(0)
  })
})

describe('undo', () => {
  it('does not cross chapters', () => {
    const first = open(doc(p('první kapitola'))).editor
    first.view.dispatch(first.state.tr.insertText('X', 1))
    const second = open(doc(p('druhá kapitola'))).editor
    expect(undo(second.state)).toBe(false)
    expect(second.state.doc.textContent).toBe('druhá kapitola')
  })
})

describe('keys', () => {
  it('moves through cells with Tab, adds a row after the last one and never leaves the table', () => {
    const { editor } = open(doc(table('', tr(th(p('a')), th(p('b'))), tr(td(p('c')), td(p('d'))))))
    caret(editor, 'a')
    const visited = ['Tab', 'Tab', 'Tab'].map(
      (key) => (press(editor, key), editor.state.selection.$from.parent.textContent),
    )
    expect(visited).toEqual(['b', 'c', 'd'])
    expect(press(editor, 'Tab')).toBe(true)
    expect(editor.state.doc.child(0).childCount).toBe(3)
    caret(editor, 'a')
    expect(press(editor, 'Tab', { shiftKey: true })).toBe(true)
  })
  it.each([
    ['list', doc(ul(li(p('a'))), p()), 'doc(bulletList(listItem(paragraph("a"))) paragraph)'],
    ['quote', doc(quote(p('a')), p()), 'doc(blockquote(paragraph("a")) paragraph)'],
  ])('leaves a %s at the end of the chapter by Enter to the line that waits there', (_, document, left) => {
    const { editor } = open(document)
    editor.commands.setTextSelection(at(editor.state.doc, 'a', 1))
    press(editor, 'Enter')
    expect(press(editor, 'Enter')).toBe(true)
    expect(shape(editor.state.doc)).toBe(left)
    expect(editor.state.selection.$from.depth).toBe(1)
  })
  it('goes to the very end with Ctrl+End and selects to it with Shift', () => {
    const { editor } = open(doc(p('začátek'), p('konec')))
    caret(editor, 'začátek')
    press(editor, 'End', { ctrlKey: true, shiftKey: true })
    expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to, '|')).toBe(
      'začátek|konec',
    )
    press(editor, 'End', { ctrlKey: true })
    expect(editor.state.selection.from).toBe(at(editor.state.doc, 'konec', 5))
  })
  it('goes to the very start with Ctrl+Home and selects to it with Shift', () => {
    const { editor } = open(doc(p('začátek'), p('konec')))
    caret(editor, 'konec', 5)
    press(editor, 'Home', { ctrlKey: true, shiftKey: true })
    expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to, '|')).toBe(
      'začátek|konec',
    )
    press(editor, 'Home', { ctrlKey: true })
    expect([editor.state.selection.from, editor.state.selection.empty]).toEqual([1, true])
  })
  it('opens the link window with Ctrl+K', () => {
    const { editor, requests } = open(doc(p('a')))
    press(editor, 'k', { ctrlKey: true })
    expect(requests).toEqual([{ type: 'link' }])
  })
  it('leaves every AltGr character to the keyboard', () => {
    const { editor } = open(doc(p('a')))
    const taken = [...'0123456789abcdefghijklmnopqrstuvwxyz'].filter((key) =>
      press(editor, key, { ctrlKey: true, altKey: true }),
    )
    expect(taken).toEqual([])
    expect(editorShortcuts.filter(({ keys }) => /Mod-Alt|Alt-Shift/.test(keys))).toEqual([])
  })
  it('makes a heading with Ctrl+Shift+1 on a Czech keyboard, where Shift gives the digit', () => {
    const { editor } = open(doc(p('a')))
    press(editor, '1', { ctrlKey: true, shiftKey: true, code: 'Digit1' })
    expect(shape(editor.state.doc)).toBe('doc(heading("a"))')
  })
  it('says what each shortcut does in both languages', () => {
    for (const language of ['cs', 'en']) {
      const t = createTranslator(language)
      for (const { name } of editorShortcuts)
        expect(t(`editor.shortcut.${name}` as 'editor.shortcut.bold')).not.toContain('.')
    }
    expect(new Set(editorShortcuts.map(({ keys }) => keys)).size).toBe(editorShortcuts.length)
  })
})

describe('a selected picture', () => {
  const type = (editor: Editor, text: string) =>
    editor.view.someProp('handleTextInput', (handle) => handle(editor.view, 0, 0, text, () => editor.state.tr))
  it('stays when somebody types, and the letter goes below it', () => {
    const { editor } = open(doc(p('a'), figure(null, 'mapa'), p('b')))
    editor.view.dispatch(
      editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, positionOf(editor.state.doc, 'figure'))),
    )
    expect(type(editor, 'x')).toBe(true)
    expect(shape(editor.state.doc)).toBe('doc(paragraph("a") figure paragraph("x") paragraph("b"))')
    expect(type(editor, 'y')).toBeUndefined()
  })
})

describe('paste', () => {
  it('keeps what the schema knows and drops the rest', () => {
    const { editor } = open(doc(p()))
    editor.view.pasteHTML(
      '<h2 style="color:red">Nadpis</h2><script>alert(1)</script><p onclick="x()">text <a href="javascript:alert(1)">zlý</a> <a href="https://example.org/">dobrý</a><iframe src="https://example.org"></iframe></p>',
    )
    expect(shape(editor.state.doc)).toBe('doc(heading("Nadpis") paragraph("text zlý " "dobrý"))')
    expect(parseDocument(makeHandle(editor).read()).ok).toBe(true)
  })
  it('leaves remote pictures out and says how many', () => {
    const { editor, requests } = open(doc(p()))
    editor.view.pasteHTML('<p>a<img src="https://example.org/a.png"><img src="https://example.org/b.png"></p>')
    expect(requests).toEqual([{ type: 'pictures-left-out', count: 2, isWord: false }])
    expect(editor.view.dom.querySelectorAll('img[src^="http"]')).toHaveLength(0)
  })
  it('makes nested lists of what Word writes as paragraphs', () => {
    const { editor } = open(doc(p()))
    const item = (level: number, marker: string, text: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}<span>&nbsp;</span></span>${text}</p>`
    editor.view.pasteHTML(`<p>úvod</p>${item(1, '·', 'a')}${item(2, '1.', 'b')}${item(1, '·', 'c')}<p>konec</p>`)
    expect(shape(editor.state.doc)).toBe(
      'doc(paragraph("úvod") bulletList(listItem(paragraph("a") orderedList(listItem(paragraph("b")))) listItem(paragraph("c"))) paragraph("konec"))',
    )
  })
  it('makes a table of a pasted table and a plain text of a text', () => {
    const { editor } = open(doc(p()))
    editor.view.pasteHTML('<table><tr><th>Kdo</th><td colspan="1">Co</td></tr></table>')
    expect(shape(editor.state.doc)).toContain('tableRow(tableHeader(paragraph("Kdo")) tableCell(paragraph("Co")))')
  })
  it('keeps blocks out of a footnote', () => {
    const { editor } = open(doc(p('x', fn('pozn'), 'y')))
    caret(editor, 'pozn', 4)
    editor.view.pasteHTML('<p>jeden</p><p>dva</p>')
    expect(parseDocument(makeHandle(editor).read()).ok).toBe(true)
    expect(editor.state.doc.textContent).toContain('jeden')
    expect(editor.state.doc.textContent).toContain('dva')
  })
})

describe('insert menu', () => {
  const t = createTranslator('cs')
  it('finds without diacritics, by name first and by other words too', () => {
    expect(filterInsertItems(t, 'ramec')[0]?.item.id).toContain('callout')
    expect(filterInsertItems(t, 'poznamka pod')[0]?.item.id).toBe('footnote')
    expect(filterInsertItems(t, 'paragraf').map(({ item }) => item.id)).toEqual(['citation'])
    expect(filterInsertItems(t, 'žádný takový')).toEqual([])
  })
  it.each(insertItems.map((item) => [item.id, item] as const))(
    '%s does what it says at an empty paragraph',
    (id, item) => {
      const { editor, requests } = open(doc(p('před'), p('/x')))
      editor.view.dispatch(
        editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at(editor.state.doc, '/x', 2))),
      )
      performInsert(editor, item.action, (request) => (requests as object[]).push(request))
      if (item.action.type === 'request') expect(requests).toHaveLength(1)
      else expect(shape(editor.state.doc), id).not.toBe('doc(paragraph("před") paragraph)')
      expect(editor.state.doc.textContent).not.toContain('/x')
      expect(parseDocument(makeHandle(editor).read()).ok).toBe(true)
    },
  )
})

describe('fields', () => {
  it('name only attributes that the schema has', () => {
    for (const [name, fields] of Object.entries(nodeFields)) {
      const attrs = documentSchema.nodes[name]?.spec.attrs ?? {}
      for (const field of fields) expect(Object.keys(attrs), name).toContain(field.name)
    }
  })
})

describe('reading only', () => {
  it('takes no command and no key', () => {
    const { editor } = open(doc(p('a')), true)
    expect(runCommand(editor, insertFootnote)).toBe(false)
    expect(editor.view.dom.getAttribute('contenteditable')).toBe('false')
  })
})
