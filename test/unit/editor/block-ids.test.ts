import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { history, undo } from '@tiptap/pm/history'
import { splitBlock } from '@tiptap/pm/commands'
import { EditorState } from '@tiptap/pm/state'
import { documentSchema } from '../../../shared/document/schema/schema'
import { blockIdPlugin } from '../../../renderer/editor/behaviour/block-id-plugin'
import { callout, doc, li, p, table, td, tr, ul } from '../../fixtures/builders'
import { at, blockIds, countedBytes, run, select, stateOf } from './editor-builders'

const areUnique = (state: EditorState) => {
  const ids = blockIds(state.doc)
  return !ids.includes(null) && new Set(ids).size === ids.length
}

describe('block ids', () => {
  it('keeps the id of the first half of a split and gives the second another', () => {
    const state = stateOf(doc(p('jednadvě')))
    const next = run(select(state, at(state.doc, 'jednadvě', 5)), splitBlock)
    expect(next.doc.child(0).attrs.id).toBe(state.doc.child(0).attrs.id)
    expect(areUnique(next)).toBe(true)
  })
  it('gives a pasted copy other ids and leaves the original alone', () => {
    const state = stateOf(doc(callout('tip', p('a')), ul(li(p('b')), li(p('c'))), p('konec')))
    const copy = state.doc.slice(0, state.doc.content.size - 7)
    const next = state.apply(state.tr.replace(state.doc.content.size, state.doc.content.size, copy))
    expect(areUnique(next)).toBe(true)
    expect(blockIds(next.doc).slice(0, blockIds(state.doc).length)).toEqual(blockIds(state.doc))
  })
  it('keeps the id of a block that is cut and pasted elsewhere', () => {
    const state = stateOf(doc(p('a'), p('b'), p('c')))
    const id = state.doc.child(0).attrs.id as string
    const cut = state.doc.slice(0, 3)
    const without = state.apply(state.tr.delete(0, 3))
    const next = without.apply(without.tr.replace(without.doc.content.size, without.doc.content.size, cut))
    expect(next.doc.lastChild?.attrs.id).toBe(id)
  })
  it('undoes a split together with its id', () => {
    const state = select(stateOf(doc(p('ab'))), 2)
    expect(run(run(state, splitBlock), undo).doc.eq(state.doc)).toBe(true)
  })
  it('looks at changed blocks only: an untouched block without an id stays as it is', () => {
    const content = doc(p('a'), p('b'), p('c'))
    const bare = {
      ...content,
      content: content.content.map((block, index) => (index === 0 ? { ...block, attrs: {} } : block)),
    }
    const state = EditorState.create({
      doc: documentSchema.nodeFromJSON(bare),
      plugins: [blockIdPlugin(countedBytes())],
    })
    const next = state.apply(state.tr.insertText('x', at(state.doc, 'c')))
    expect(next.doc.child(0).attrs.id).toBeNull()
  })
  it('holds after any run of edits, copies, moves and undos', () => {
    const start = doc(
      p('ab'),
      ul(li(p('cd')), li(p('ef'))),
      table('', tr(td(p('g')), td(p('h')))),
      callout('tip', p('ij'), p('kl')),
      p('mn'),
    )
    const edit = fc.record({
      kind: fc.constantFrom('split', 'copy', 'move', 'delete', 'undo', 'type'),
      a: fc.nat(1000),
      b: fc.nat(1000),
      c: fc.nat(1000),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        let state = EditorState.create({
          doc: documentSchema.nodeFromJSON(start),
          plugins: [history(), blockIdPlugin(countedBytes())],
        })
        for (const { kind, a, b, c } of edits) {
          const size = state.doc.content.size
          const [from, to] = [a % (size + 1), b % (size + 1)].toSorted((x, y) => x - y) as [number, number]
          const before = state.doc
          try {
            if (kind === 'undo') undo(state, (transaction) => (state = state.apply(transaction)))
            else if (kind === 'split')
              splitBlock(select(state, from), (transaction) => (state = state.apply(transaction)))
            else if (kind === 'type') state = state.apply(state.tr.insertText('x', from))
            else if (kind === 'delete') state = state.apply(state.tr.deleteRange(from, to))
            else {
              const slice = state.doc.slice(from, to)
              const moved = kind === 'move' ? state.tr.deleteRange(from, to) : state.tr
              const target = c % (moved.doc.content.size + 1)
              state = state.apply(moved.replaceRange(target, target, slice))
            }
          } catch (error) {
            // Positions are random: what ProseMirror refuses changes nothing.
            if (!(error instanceof RangeError || (error instanceof Error && error.name === 'TransformError')))
              throw error
            expect(state.doc).toBe(before)
          }
          expect(areUnique(state)).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
