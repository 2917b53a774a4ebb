import { describe, expect, it } from 'vitest'
import { CellSelection } from '@tiptap/pm/tables'
import type { EditorState } from '@tiptap/pm/state'
import { columnShares, setColumnShares } from '../../../renderer/editor/commands/column-widths'
import { moveCells } from '../../../renderer/editor/commands/move-cells'
import { selectCells } from '../../../renderer/editor/commands/select-cells'
import { leaveTable, tableCommands } from '../../../renderer/editor/commands/table-commands'
import { parseDocument } from '../../../shared/document/parse-document'
import { doc, p, span, table, td, th, tr } from '../../fixtures/builders'
import { blockIds, can, run, stateOf } from './editor-builders'

const rows = ({ doc: document }: EditorState) =>
  document
    .child(0)
    .children.map((row) =>
      row.children.map((cell) => `${cell.type.name === 'tableHeader' ? '#' : ''}${cell.textContent}`).join(' '),
    )
const grid = () =>
  doc(
    table(
      'T',
      tr(th(p('a')), th(p('b')), th(p('c'))),
      tr(td(p('d')), td(p('e')), td(p('f'))),
      tr(td(p('g')), td(p('h')), td(p('i'))),
    ),
    p('pod'),
  )

describe('moving rows and columns', () => {
  it('takes cells, ids and the selection along', () => {
    const before = stateOf(grid(), 'e')
    const after = run(before, moveCells('row', 1))
    expect(rows(after)).toEqual(['#a #b #c', 'g h i', 'd e f'])
    expect(blockIds(after.doc).toSorted()).toEqual(blockIds(before.doc).toSorted())
    expect(rows(run(after, moveCells('row', -1)))).toEqual(rows(before))
    expect(rows(run(before, moveCells('column', -1)))).toEqual(['#b #a #c', 'e d f', 'h g i'])
  })
  it('keeps the heading row where it is', () => {
    expect(rows(run(stateOf(grid(), 'e'), moveCells('row', -1)))).toEqual(['#d #e #f', 'a b c', 'g h i'])
  })
  it('stops at the edge and tears no merged cell apart', () => {
    expect(can(stateOf(grid(), 'a'), moveCells('row', -1))).toBe(false)
    expect(can(stateOf(grid(), 'c'), moveCells('column', 1))).toBe(false)
    const merged = doc(table('', tr(td(p('a')), span(td(p('b')), 2)), tr(td(p('c')), td(p('d')), td(p('e')))))
    expect(can(stateOf(merged, 'c'), moveCells('column', 1))).toBe(false)
    expect(rows(run(stateOf(merged, 'c'), moveCells('row', -1)))).toEqual(['c d e', 'a b'])
    expect(rows(run(stateOf(merged, 'b'), moveCells('column', -1)))).toEqual(['b a', 'd e c'])
  })
  it('leaves a table that storage takes, whatever is done to it', () => {
    const names = [
      'mergeCells',
      'moveRowUp',
      'addColumnAfter',
      'moveColumnLeft',
      'splitCell',
      'toggleHeaderColumn',
      'deleteRow',
    ] as const
    let state = run(stateOf(grid(), 'e'), selectCells('row'))
    for (const name of names) if (can(state, tableCommands[name])) state = run(state, tableCommands[name])
    expect(parseDocument(state.doc.toJSON()).ok).toBe(true)
  })
})

describe('selecting', () => {
  it('takes the row, the column or everything', () => {
    const count = (what: 'row' | 'column' | 'table') => {
      const { selection } = run(stateOf(grid(), 'e'), selectCells(what))
      return selection instanceof CellSelection ? selection.ranges.length : 0
    }
    expect([count('row'), count('column'), count('table')]).toEqual([3, 3, 9])
  })
  it('leaves the table downwards', () => {
    expect(run(stateOf(grid(), 'e'), leaveTable).selection.$from.parent.textContent).toBe('pod')
    expect(can(stateOf(grid(), 'pod'), leaveTable)).toBe(false)
  })
})

describe('column widths', () => {
  it('are equal until they are set, and fill the page', () => {
    const state = stateOf(grid())
    expect(columnShares(state.doc.child(0)).map(Math.round)).toEqual([33, 33, 33])
    const set = run(state, setColumnShares(0, [50, 30, 40]))
    expect(columnShares(set.doc.child(0)).map(Math.round)).toEqual([42, 25, 33])
    expect(parseDocument(set.doc.toJSON()).ok).toBe(true)
    expect(run(set, setColumnShares(0, null)).doc.child(0).child(0).child(0).attrs.colwidth).toBe(null)
    expect(can(state, setColumnShares(0, [50, 50]))).toBe(false)
  })
  it('belong to every column under a merged cell', () => {
    const state = stateOf(doc(table('', tr(span(td(p('a')), 2)), tr(td(p('b')), td(p('c'))))))
    expect(columnShares(run(state, setColumnShares(0, [20, 80])).doc.child(0)).map(Math.round)).toEqual([20, 80])
  })
})
