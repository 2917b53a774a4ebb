import fc from 'fast-check'
import { EditorState, type Command } from '@tiptap/pm/state'
import { history, undo } from '@tiptap/pm/history'
import { describe, expect, it } from 'vitest'
import {
  countReplaceable,
  goToFound,
  lookFor,
  replaceAllFound,
  replaceFound,
  selectFound,
} from '../../../renderer/editor/commands/find-commands'
import { findInDocument } from '../../../renderer/editor/find/find-in-document'
import { finderPlugin, findingOf } from '../../../renderer/editor/find/finder-plugin'
import { wordsInAttribute } from '../../../renderer/editor/find/found-in-node'
import { documentSchema } from '../../../shared/document/schema/schema'
import type { FindQuery } from '../../../shared/document/find/find-query'
import type { NodeJson } from '../../../shared/document/document-json'
import { b, callout, doc, exercise, figure, fn, li, p, table, td, term, tr, ul } from '../../fixtures/builders'

const query = (text: string, options: Partial<FindQuery> = {}): FindQuery => ({
  isCaseSensitive: false,
  areAccentsSensitive: false,
  isWholeWord: false,
  ...options,
  text,
})

const open = (document: NodeJson): EditorState =>
  EditorState.create({ doc: documentSchema.nodeFromJSON(document), plugins: [history(), finderPlugin()] })

function apply(state: EditorState, ...commands: readonly Command[]): EditorState {
  return commands.reduce((before, command) => {
    let after = before
    command(before, (transaction) => {
      after = before.apply(transaction)
    })
    return after
  }, state)
}

const texts = (state: EditorState) =>
  (findingOf(state)?.places ?? []).map(({ from, to }) => state.doc.textBetween(from, to))

describe('finding in a chapter', () => {
  it('finds in paragraphs, lists, tables, boxes and footnotes, in the order of the text', () => {
    const state = apply(
      open(
        doc(
          p('Hranice ', fn('hranice v poznámce'), ' a dál'),
          ul(li(p('bez hranic'))),
          table('', tr(td(p('HRANICE')))),
          callout('tip', p('hraničí')),
        ),
      ),
      lookFor(query('hranic')),
    )
    expect(texts(state)).toEqual(['Hranic', 'hranic', 'hranic', 'HRANIC', 'hranič'])
    expect(findingOf(state)?.current).toBe(0)
  })

  it('finds across bold text but not across blocks', () => {
    const state = apply(open(doc(p('tole', b('rance')), p('tole'), p('rance'))), lookFor(query('tolerance')))
    expect(texts(state)).toEqual(['tolerance'])
  })

  it('goes round the ends and selects what it looks at', () => {
    const state = apply(open(doc(p('a b a'))), lookFor(query('a')), goToFound(-1), selectFound)
    expect(findingOf(state)?.current).toBe(1)
    expect([state.selection.from, state.selection.to]).toEqual([5, 6])
  })

  it('replaces one place and goes on behind it, even when the new words hold the query', () => {
    const state = apply(open(doc(p('a x a'))), lookFor(query('a')), replaceFound('aa'), replaceFound('b'))
    expect(state.doc.textContent).toBe('aa x b')
  })

  it('replaces all in one step that undo takes back whole, and keeps the look of the words', () => {
    const before = open(doc(p('kraj ', b('kraj')), p('okraj')))
    const after = apply(before, lookFor(query('kraj', { isWholeWord: true })), replaceAllFound('okres'))
    expect(after.doc.textContent).toBe('okres okresokraj')
    expect(after.doc.nodeAt(7)?.marks.map((mark) => mark.type.name)).toEqual(['bold'])
    expect(apply(after, undo).doc.eq(before.doc)).toBe(true)
  })

  it('deletes what it found and spares the paragraph', () => {
    const state = apply(open(doc(p('pryč'), p('zůstane'))), lookFor(query('pryč')), replaceAllFound(''))
    expect(state.doc.childCount).toBe(2)
  })

  it('finds titles, captions, descriptions and glossary words in reading order, and replaces them one by one', () => {
    const before = open(
      doc(
        exercise({ title: 'Hranice hranic', aim: 'Poznat hranici' }, p('Hranice v kroku')),
        figure(null, 'Mapa hranic', 'Státní hranice'),
        table('Hranice v číslech', tr(td(p('bez')))),
        p('Viz ', term('hranice', 'Hranice', 'Kam až')),
      ),
    )
    let state = apply(before, lookFor(query('hranic')))
    const where = () =>
      (findingOf(state)?.places ?? []).map((place) => wordsInAttribute(state.doc, place)?.attribute ?? 'text')
    expect(where()).toEqual(['title', 'title', 'aim', 'text', 'alt', 'caption', 'caption', 'label', 'term'])
    state = apply(state, ...Array.from({ length: 9 }, () => replaceFound('mez')))
    expect(findingOf(state)?.places).toEqual([])
    expect(state.doc.firstChild?.attrs).toMatchObject({ title: 'meze mez', aim: 'Poznat mezi' })
    expect(state.doc.child(1).attrs).toMatchObject({ alt: 'Mapa mez', caption: 'Státní meze' })
    expect(() => state.doc.check()).not.toThrow()
    const all = apply(before, lookFor(query('hranic')), replaceAllFound('mez'))
    expect(all.doc.toJSON()).toEqual(state.doc.toJSON())
    expect(apply(all, undo).doc.eq(before.doc)).toBe(true)
  })

  it('leaves a title alone that would grow longer than a title may be, and says how many it can replace', () => {
    const state = apply(open(doc(exercise({ title: 'a'.repeat(200) }, p('a')))), lookFor(query('a')))
    expect(countReplaceable(state, 'bb')).toBe(101)
    expect(() => apply(state, replaceAllFound('bb')).doc.check()).not.toThrow()
    expect(replaceFound('b'.repeat(102))(apply(state, goToFound(1)))).toBe(false)
  })

  it('selects the block whose caption it looks at', () => {
    const state = apply(open(doc(p('a'), figure(null, '', 'Popisek'))), lookFor(query('popisek')), selectFound)
    expect([state.selection.from, state.selection.to]).toEqual([3, 4])
  })

  it('knows after any change what a new search would find', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 })
    const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(6), letters, fc.boolean()), { maxLength: 8 })
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), edits, (paragraphs, changes) => {
        let state = apply(open(doc(...paragraphs.map((text) => (text === '' ? p() : p(text))))), lookFor(query('ab')))
        for (const [at, length, text, isSplit] of changes) {
          const { tr } = state
          const from = Math.min(at, state.doc.content.size)
          tr.delete(from, Math.min(from + length, state.doc.content.size))
          if (text !== '') tr.insertText(text, Math.min(from, tr.doc.content.size - 1) || 1)
          if (isSplit && tr.doc.resolve(1).parent.isTextblock) tr.split(1)
          state = state.apply(tr)
        }
        expect(findingOf(state)?.places).toEqual(findInDocument(state.doc, query('ab')))
      }),
      { numRuns: 300 },
    )
  })
})
