import { describe, expect, it } from 'vitest'
import { undo } from '@tiptap/pm/history'
import { clearFormatting } from '../../../renderer/editor/commands/clear-formatting'
import { indentItem, outdentItem } from '../../../renderer/editor/commands/indent-item'
import { insertBox } from '../../../renderer/editor/commands/insert-box'
import { insertFigure } from '../../../renderer/editor/commands/insert-figure'
import { insertPlainBlock } from '../../../renderer/editor/commands/insert-plain-block'
import { insertTable } from '../../../renderer/editor/commands/insert-table'
import { removeNodeAt } from '../../../renderer/editor/commands/remove-node-at'
import { setHeading, toggleHeading } from '../../../renderer/editor/commands/set-heading'
import { setNodeFields } from '../../../renderer/editor/commands/set-node-fields'
import { setTextLanguage } from '../../../renderer/editor/commands/set-text-language'
import { tableCommands } from '../../../renderer/editor/commands/table-commands'
import { toggleList } from '../../../renderer/editor/commands/toggle-list'
import { toggleQuote } from '../../../renderer/editor/commands/toggle-quote'
import { toggleTextMark } from '../../../renderer/editor/commands/toggle-text-mark'
import { unwrapAt } from '../../../renderer/editor/commands/unwrap-at'
import { toolbarState } from '../../../renderer/editor/queries/toolbar-state'
import { parseDocument } from '../../../shared/document/parse-document'
import {
  a,
  b,
  callout,
  doc,
  exercise,
  fn,
  h,
  lang,
  li,
  ol,
  p,
  quote,
  table,
  task,
  tasks,
  td,
  th,
  tr,
  ul,
} from '../../fixtures/builders'
import { at, blockIds, can, positionOf, run, select, shape, stateOf } from './editor-builders'

const accepts = (state: { doc: { toJSON(): unknown } }) => expect(parseDocument(state.doc.toJSON()).ok).toBe(true)

describe('lettering', () => {
  it('makes the selection bold and takes it back', () => {
    const bold = run(stateOf(doc(p('jedna dvě')), 'dvě', 'dvě'), toggleTextMark('bold'))
    expect(toolbarState(bold).marks.bold).toBe(true)
    expect(toolbarState(run(bold, toggleTextMark('bold'))).marks.bold).toBe(false)
  })
  it('clears looks and keeps links and languages', () => {
    const state = stateOf(doc(p(b('tučné'), a('odkaz', 'https://example.org/'), lang('слово', 'uk'))), 'tučné', 'слово')
    const marks = run(state, clearFormatting)
      .doc.child(0)
      .content.content.map((node) => node.marks.map((mark) => mark.type.name))
    expect(marks).toEqual([[], ['link'], ['language']])
  })
  it('marks the language of selected words only with a real tag', () => {
    const state = stateOf(doc(p('dobry den')), 'dobry', 'den')
    expect(toolbarState(run(state, setTextLanguage('uk'))).textLanguage).toBe('uk')
    expect(can(state, setTextLanguage('není jazyk'))).toBe(false)
  })
  it('leaves the words behind foreign ones in the language of the chapter', () => {
    const marked = run(stateOf(doc(p('dobry den')), 'dobry', 'den'), setTextLanguage('uk'))
    const written = marked.apply(marked.tr.insertText(' zde', marked.selection.to))
    expect(written.doc.lastChild?.lastChild).toMatchObject({ text: ' zde', marks: [] })
    expect(written.doc.lastChild?.firstChild?.marks).toHaveLength(1)
  })
})

describe('headings', () => {
  it('turns a paragraph into a heading and back with the same key', () => {
    const heading = run(stateOf(doc(p('Nadpis')), 'Nadpis'), toggleHeading(3))
    expect(toolbarState(heading).heading).toBe(3)
    expect(shape(run(heading, toggleHeading(3)).doc)).toBe('doc(paragraph("Nadpis"))')
  })
  it('keeps the id of the block', () => {
    const state = stateOf(doc(p('Nadpis')), 'Nadpis')
    expect(blockIds(run(state, setHeading(1)).doc)).toEqual(blockIds(state.doc))
  })
})

describe('lists', () => {
  it('wraps paragraphs and headings and ends the list again', () => {
    const state = stateOf(doc(h(2, 'první'), p('druhý')), 'první', 'druhý')
    const list = run(state, toggleList('bulletList'))
    expect(shape(list.doc)).toBe('doc(bulletList(listItem(paragraph("první")) listItem(paragraph("druhý"))))')
    expect(shape(run(list, toggleList('bulletList')).doc)).toBe('doc(paragraph("první") paragraph("druhý"))')
  })
  it('undoes wrapping a heading in one step', () => {
    const state = stateOf(doc(h(2, 'první')), 'první')
    expect(run(run(state, toggleList('taskList')), undo).doc.eq(state.doc)).toBe(true)
  })
  it('turns a list into one of another kind with its nested items', () => {
    const state = stateOf(doc(ul(li(p('a'), ul(li(p('vnořený')))), li(p('b')))), 'a')
    expect(shape(run(state, toggleList('taskList')).doc)).toBe(
      'doc(taskList(taskItem(paragraph("a") bulletList(listItem(paragraph("vnořený")))) taskItem(paragraph("b"))))',
    )
  })
  it('moves an item in and out, and takes Tab even where it cannot', () => {
    const state = stateOf(doc(ol(li(p('a')), li(p('b')))), 'b')
    const inside = run(state, indentItem)
    expect(shape(inside.doc)).toBe('doc(orderedList(listItem(paragraph("a") orderedList(listItem(paragraph("b"))))))')
    expect(run(inside, outdentItem).doc.eq(state.doc)).toBe(true)
    expect(can(stateOf(doc(tasks(task(false, p('jediný')))), 'jediný'), indentItem)).toBe(true)
    expect(can(stateOf(doc(p('mimo')), 'mimo'), indentItem)).toBe(false)
  })
})

describe('quotation and boxes', () => {
  it('makes a quotation and ends it', () => {
    const quoted = run(stateOf(doc(p('výrok')), 'výrok'), toggleQuote)
    expect(shape(quoted.doc)).toBe('doc(blockquote(paragraph("výrok")))')
    expect(shape(run(quoted, toggleQuote).doc)).toBe('doc(paragraph("výrok"))')
  })
  it('replaces an empty paragraph by an empty box and puts the caret into it', () => {
    const state = select(stateOf(doc(p('před'), p())), 7)
    const boxed = run(state, insertBox('callout', { kind: 'law' }))
    expect(shape(boxed.doc)).toBe('doc(paragraph("před") callout(paragraph))')
    expect(boxed.selection.$from.node(1).attrs.kind).toBe('law')
  })
  it('wraps the selected blocks', () => {
    const state = stateOf(doc(p('a'), p('b')), 'a', 'b')
    expect(shape(run(state, insertBox('trainerNote')).doc)).toBe('doc(trainerNote(paragraph("a") paragraph("b")))')
  })
  it('puts a box that may not stand here behind what is around', () => {
    const state = stateOf(doc(table('', tr(td(p('buňka'))))), 'buňka')
    expect(shape(run(state, insertBox('exercise')).doc)).toBe(
      'doc(table(tableRow(tableCell(paragraph("buňka")))) exercise(paragraph))',
    )
  })
  it('unwraps a box and refuses where its blocks could not stand', () => {
    const state = stateOf(doc(callout('tip', p('a'), p('b'))))
    expect(shape(run(state, unwrapAt(0)).doc)).toBe('doc(paragraph("a") paragraph("b"))')
    const note = stateOf(doc(p('x', fn('pozn'))))
    expect(can(note, unwrapAt(positionOf(note.doc, 'footnote')))).toBe(false)
  })
  it('sets fields of a box and leaves its text, its id and unknown fields alone', () => {
    const state = stateOf(doc(exercise({ title: '', aim: '', minutes: 0, aids: '', group: 'pairs' }, p('krok'))))
    const next = run(state, setNodeFields(0, { minutes: 20, title: 'Kruh' }))
    expect(next.doc.child(0).attrs).toMatchObject({
      minutes: 20,
      title: 'Kruh',
      group: 'pairs',
      id: state.doc.child(0).attrs.id as string,
    })
    expect(shape(next.doc)).toBe(shape(state.doc))
    expect(can(state, setNodeFields(0, { neznámé: 1 }))).toBe(false)
  })
  it('removes a block, and leaves a paragraph where it was the only one', () => {
    expect(shape(run(stateOf(doc(callout('tip', p('a')))), removeNodeAt(0)).doc)).toBe('doc(paragraph)')
    expect(shape(run(stateOf(doc(p('a'), callout('tip', p('b')))), removeNodeAt(3)).doc)).toBe('doc(paragraph("a"))')
  })
})

describe('pictures, breaks and lines', () => {
  it('inserts a picture with its description and selects it', () => {
    const state = run(
      stateOf(doc(p('text')), 'text'),
      insertFigure({ asset: 'a'.repeat(64), alt: 'mapa', decorative: false, width: 60, caption: 'Okres' }),
    )
    expect(shape(state.doc)).toBe('doc(paragraph("text") figure)')
    expect(toolbarState(state).here).toMatchObject({ name: 'figure', hasFields: true })
    accepts(state)
  })
  it('inserts page breaks in the chapter only, and goes on below', () => {
    const state = run(stateOf(doc(quote(p('a'))), 'a'), insertPlainBlock('pageBreak'))
    expect(shape(state.doc)).toBe('doc(blockquote(paragraph("a")) pageBreak paragraph)')
    expect(state.selection.$from.parent).toBe(state.doc.child(2))
    const before = run(stateOf(doc(p('a'), p('b')), 'a'), insertPlainBlock('pageBreak'))
    expect(shape(before.doc)).toBe('doc(paragraph("a") pageBreak paragraph("b"))')
    expect(before.selection.$from.parent.textContent).toBe('b')
  })
  it('inserts writing lines inside a box', () => {
    expect(shape(run(stateOf(doc(callout('tip', p('a'))), 'a'), insertPlainBlock('writingLines')).doc)).toBe(
      'doc(callout(paragraph("a") writingLines))',
    )
  })
  it('gives every inserted block an id of its own', () => {
    const state = run(stateOf(doc(p('a'))), insertTable({ rows: 2, columns: 2, hasHeaderRow: true }))
    const ids = blockIds(state.doc)
    expect(ids).not.toContain(null)
    expect(new Set(ids).size).toBe(ids.length)
    accepts(state)
  })
})

describe('tables', () => {
  const grid = doc(table('', tr(th(p('a1')), th(p('a2'))), tr(td(p('b1')), td(p('b2')))))
  it('inserts a table of the chosen size with a heading row', () => {
    const state = run(select(stateOf(doc(p())), 1), insertTable({ rows: 2, columns: 3, hasHeaderRow: true }))
    const cell = (name: string) => `${name}(paragraph)`
    expect(shape(state.doc)).toBe(
      `doc(table(tableRow(${Array(3).fill(cell('tableHeader')).join(' ')}) tableRow(${Array(3).fill(cell('tableCell')).join(' ')})))`,
    )
    expect(state.selection.$from.parent.type.name).toBe('paragraph')
  })
  it.each([
    ['addRowAfter', 3, 2],
    ['addRowBefore', 3, 2],
    ['deleteRow', 1, 2],
    ['addColumnAfter', 2, 3],
    ['addColumnBefore', 2, 3],
    ['deleteColumn', 2, 1],
  ] as const)('%s leaves %i rows and %i columns', (name, rows, columns) => {
    const state = run(stateOf(grid, 'b1'), tableCommands[name])
    expect([state.doc.child(0).childCount, state.doc.child(0).child(0).childCount]).toEqual([rows, columns])
    accepts(state)
  })
  it('toggles a heading row and column', () => {
    expect(shape(run(stateOf(grid, 'b1'), tableCommands.toggleHeaderRow).doc)).not.toContain(
      'tableHeader(paragraph("a2"))',
    )
    expect(shape(run(stateOf(grid, 'b1'), tableCommands.toggleHeaderColumn).doc)).toContain(
      'tableHeader(paragraph("b1"))',
    )
  })
  it('merges and splits cells and keeps their text', async () => {
    const { CellSelection } = await import('@tiptap/pm/tables')
    const state = stateOf(grid)
    const cell = (text: string) => state.doc.resolve(at(state.doc, text)).before(3)
    const selected = state.apply(state.tr.setSelection(CellSelection.create(state.doc, cell('b1'), cell('b2'))))
    const merged = run(selected, tableCommands.mergeCells)
    expect(shape(merged.doc)).toContain('tableCell(paragraph("b1") paragraph("b2"))')
    accepts(merged)
    const split = run(merged, tableCommands.splitCell)
    expect(split.doc.child(0).child(1).childCount).toBe(2)
    accepts(split)
  })
  it('deletes the table and leaves a place to write', () => {
    expect(shape(run(stateOf(grid, 'a1'), tableCommands.deleteTable).doc)).toBe('doc(paragraph)')
  })
  it('sets a caption', () => {
    expect(run(stateOf(grid), setNodeFields(0, { caption: 'Kdo co vyřizuje' })).doc.child(0).attrs.caption).toBe(
      'Kdo co vyřizuje',
    )
  })
})
