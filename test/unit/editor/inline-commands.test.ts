import { describe, expect, it } from 'vitest'
import { deleteSlashQuery } from '../../../renderer/editor/commands/delete-slash-query'
import { insertBlock } from '../../../renderer/editor/commands/insert-block'
import { insertChip } from '../../../renderer/editor/commands/insert-chip'
import { insertFootnote } from '../../../renderer/editor/commands/insert-footnote'
import { moveBlock } from '../../../renderer/editor/commands/move-block'
import { moveCells } from '../../../renderer/editor/commands/move-cells'
import { removeLink, setLink } from '../../../renderer/editor/commands/set-link'
import { footnoteAround } from '../../../renderer/editor/queries/footnote-at'
import { linkAtCaret } from '../../../renderer/editor/queries/link-at-caret'
import { slashQuery } from '../../../renderer/editor/queries/slash-query'
import { toolbarState } from '../../../renderer/editor/queries/toolbar-state'
import { a, b, doc, figure, fn, li, p, table, td, tr, ul } from '../../fixtures/builders'
import { at, blockIds, can, run, select, selectNode, shape, stateOf } from './editor-builders'

describe('links', () => {
  it('links the selection and finds the whole link again', () => {
    const state = run(
      stateOf(doc(p('viz web úřadu zde')), 'web', 'úřadu'),
      setLink('https://example.org/', 'web úřadu'),
    )
    expect(linkAtCaret(select(state, at(state.doc, 'úřadu') < 0 ? 0 : at(state.doc, 'web', 2)))).toMatchObject({
      href: 'https://example.org/',
      text: 'web úřadu',
    })
  })
  it('keeps bold inside a link whose words stay the same', () => {
    const state = run(
      stateOf(doc(p('jdi ', b('tam'), ' hned')), 'jdi', 'hned'),
      setLink('https://example.org/', 'jdi tam hned'),
    )
    expect(
      state.doc
        .child(0)
        .child(1)
        .marks.map((mark) => mark.type.name)
        .toSorted(),
    ).toEqual(['bold', 'link'])
  })
  it('writes the address where no words are given', () => {
    expect(run(stateOf(doc(p('x')), 'x'), setLink('https://example.org/', '')).doc.textContent).toBe(
      'https://example.org/x',
    )
  })
  it('changes words and address of a present link', () => {
    const state = run(
      stateOf(doc(p('pred ', a('stary', 'https://example.org/'), ' po')), 'stary'),
      setLink('https://example.org/nova', 'nový'),
    )
    expect(state.doc.textContent).toBe('pred nový po')
  })
  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://user@host/', '\\\\server\\share'])(
    'refuses %s',
    (href) => {
      expect(can(stateOf(doc(p('x')), 'x', 'x'), setLink(href, 'x'))).toBe(false)
    },
  )
  it('removes a link and leaves its words', () => {
    const state = run(stateOf(doc(p(a('odkaz', 'https://example.org/'))), 'odkaz'), removeLink)
    expect(state.doc.child(0).child(0).marks).toEqual([])
  })
})

describe('footnotes and chips', () => {
  it('puts a footnote at the caret and the caret into it', () => {
    const state = run(select(stateOf(doc(p('slovo dále'))), 6), insertFootnote)
    expect(shape(state.doc)).toBe('doc(paragraph("slovo" footnote " dále"))')
    expect(footnoteAround(state.selection.$head)).not.toBeNull()
  })
  it('puts no footnote into a footnote', () => {
    expect(can(stateOf(doc(p('x', fn('pozn'))), 'pozn'), insertFootnote)).toBe(false)
  })
  it('puts a chip in place of the selection and selects it', () => {
    const state = run(
      stateOf(doc(p('podle zákona takto')), 'zákona', 'zákona'),
      insertChip('citation', { label: '§ 1' }),
    )
    expect(shape(state.doc)).toBe('doc(paragraph("podle " citation " takto"))')
    expect(toolbarState(state).here).toMatchObject({ name: 'citation', hasFields: true })
  })
  it('allows chips inside a footnote', () => {
    expect(can(stateOf(doc(p('x', fn('pozn'))), 'pozn'), insertChip('variable', {}))).toBe(true)
  })
})

describe('moving blocks', () => {
  it('moves a paragraph over its neighbour with the caret in it', () => {
    const state = run(stateOf(doc(p('a'), p('bb'), p('c')), 'bb'), moveBlock(-1))
    expect(shape(state.doc)).toBe('doc(paragraph("bb") paragraph("a") paragraph("c"))')
    expect(state.selection.$from.parent.textContent).toBe('bb')
  })
  it('moves list items and, in a table, rows as a whole', () => {
    expect(shape(run(stateOf(doc(ul(li(p('a')), li(p('b')))), 'a'), moveBlock(1)).doc)).toBe(
      'doc(bulletList(listItem(paragraph("b")) listItem(paragraph("a"))))',
    )
    const rows = run(stateOf(doc(table('', tr(td(p('a'))), tr(td(p('b'))))), 'b'), moveCells('row', -1))
    expect(shape(rows.doc)).toBe('doc(table(tableRow(tableCell(paragraph("b"))) tableRow(tableCell(paragraph("a")))))')
  })
  it('moves a selected picture and keeps ids', () => {
    const start = stateOf(doc(p('a'), figure(null, 'x')))
    const state = run(selectNode(start, 3), moveBlock(-1))
    expect(shape(state.doc)).toBe('doc(figure paragraph("a"))')
    expect(blockIds(state.doc).toSorted()).toEqual(blockIds(start.doc).toSorted())
  })
  it('stays at the edge', () => {
    expect(can(stateOf(doc(p('a'), p('b')), 'a'), moveBlock(-1))).toBe(false)
  })
})

describe('insert menu', () => {
  it('follows what is typed after a slash in a paragraph of its own', () => {
    const typed = stateOf(doc(p('/rám')))
    expect(slashQuery(select(typed, 5))).toMatchObject({ query: 'rám' })
    expect(slashQuery(select(typed, 3))).toBeNull()
    expect(slashQuery(select(stateOf(doc(p('a /rám'))), 7))).toBeNull()
  })
  it('takes the slash away before it inserts', () => {
    expect(shape(run(select(stateOf(doc(p('/tip'))), 5), deleteSlashQuery).doc)).toBe('doc(paragraph)')
  })
  it('inserts any block by the same rule', () => {
    const state = stateOf(doc(ul(li(p('a')))), 'a')
    const { figure: type } = state.schema.nodes
    if (!type) throw new Error('no figure')
    expect(shape(run(state, insertBlock(type.create())).doc)).toBe('doc(bulletList(listItem(paragraph("a") figure)))')
  })
})
