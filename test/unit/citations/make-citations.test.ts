import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/domain/ids'
import type { NodeJson } from '../../../shared/document/document-json'
import { schemaExtensions } from '../../../shared/document/schema/schema'
import { createFinder } from '../../../renderer/editor/citations/citation-finder'
import { makeCitations } from '../../../renderer/editor/citations/make-citations'
import { correctTypographyOf, findTypographyChanges } from '../../../renderer/editor/typing/find-changes'
import { a, citation, doc, fn, p } from '../../fixtures/builders'

const schema = getSchema([...schemaExtensions])
const today = '2026-09-01' as Day
const stateOf = (...content: readonly NodeJson[]) =>
  EditorState.create({ doc: schema.nodeFromJSON(doc(...content)), plugins: [history()] })
const wordsOf = (state: EditorState) =>
  state.doc.textBetween(0, state.doc.content.size, '|', (node) => `[${String(node.attrs['label'] ?? '')}]`)

function run(state: EditorState, command: ReturnType<typeof makeCitations>): EditorState {
  let next = state
  command(state, (transaction) => {
    next = state.apply(transaction)
  })
  return next
}

describe('citations in a text', () => {
  const state = stateOf(
    p('Podle § 5 zákona č. 326/1999 Sb. a čl. 5 směrnice Rady 2001/55/ES.'),
    p('Odkaz ', a('zákon č. 65/2022 Sb.', 'https://a.cz'), ' zůstane.'),
    p('Pozn.', fn('viz zákon č. 500/2004 Sb.')),
  )

  it('are found everywhere but in links and made in one step', () => {
    const finder = createFinder()
    const found = finder.inDocument(state.doc)
    expect(found.map(({ words }) => words)).toEqual([
      '§ 5 zákona č. 326/1999 Sb.',
      'čl. 5 směrnice Rady 2001/55/ES',
      'zákon č. 500/2004 Sb.',
    ])
    const made = run(state, makeCitations(found, today))
    expect(wordsOf(made)).toContain('Podle [§ 5 zákona č. 326/1999 Sb.] a [čl. 5 směrnice Rady 2001/55/ES].')
    expect(wordsOf(made)).toContain('[zákon č. 500/2004 Sb.]')
    expect(() => made.doc.check()).not.toThrow()
    expect(wordsOf(run(made, undo))).toBe(wordsOf(state))
  })

  it('are found at the caret, and keep the day that they name', () => {
    const dated = stateOf(p('Viz zákon č. 65/2022 Sb., ve znění účinném ke dni 1. 5. 2022'))
    const at = (position: number) => dated.apply(dated.tr.setSelection(TextSelection.create(dated.doc, position)))
    const finder = createFinder()
    expect(finder.atCaret(at(2))).toBeNull()
    const found = finder.atCaret(at(10))
    const made = run(dated, makeCitations(found ? [found] : [], today))
    expect(made.doc.firstChild?.child(1).attrs).toMatchObject({ act: 'cz:65/2022', asOf: '2022-05-01' })
  })

  it('are found by the names of the register once it is known', () => {
    const named = stateOf(p('Podle § 42g zákona o pobytu cizinců 1'))
    const finder = createFinder()
    expect(finder.inDocument(named.doc)).toEqual([])
    finder.know([{ act: 'cz:326/1999', jurisdiction: 'cz', names: [], subjects: ['o pobytu cizinců'] }])
    expect(finder.inDocument(named.doc).map(({ act }) => act)).toEqual(['cz:326/1999'])
  })
})

describe('a name that the chapter gives an act', () => {
  const acts = (...blocks: readonly NodeJson[]) =>
    createFinder()
      .inDocument(stateOf(...blocks).doc)
      .map(({ words, act }) => `${words} → ${act}`)

  it('is known in the paragraphs that follow, whether the act is made a citation or not', () => {
    const later = p('Podle § 42 zákona o dlouhém názvu 1 a § 7 ZoPC.')
    const written = p(
      'Zákon č. 326/1999 Sb. (dále jen „zákon o dlouhém názvu“) a zákon č. 108/2006 Sb. (dále jen „ZoPC“).',
    )
    const made = p(citation('zákon č. 326/1999 Sb.', 'cz:326/1999', ''), ' (dále jen „zákon o dlouhém názvu“) platí.')
    expect(acts(written, later).slice(2)).toEqual([
      '§ 42 zákona o dlouhém názvu → cz:326/1999',
      '§ 7 ZoPC → cz:108/2006',
    ])
    expect(acts(made, later)).toEqual(['§ 42 zákona o dlouhém názvu → cz:326/1999'])
    expect(acts(later, written)).toHaveLength(2)
  })

  it('is not taken from a word that every act is called by', () => {
    const written = p('Zákon č. 326/1999 Sb. (dále jen „zákon“).')
    expect(acts(written, p('Podle § 5 zákona o něčem jiném 1.'))).toHaveLength(1)
  })
})

describe('typography of a whole text', () => {
  it('is corrected in one step of undo, in notes as well and never in links', () => {
    const state = stateOf(p('Řekl "ano" - a', fn('v "noze"...'), ' dál.'), p(a('v "a"...', 'https://a.cz')))
    const corrected = run(state, correctTypographyOf('cs'))
    const words = wordsOf(corrected).replaceAll('\u00a0', '~')
    expect(words).toContain('Řekl „ano“~– a')
    expect(words).toContain('v~„noze“…')
    expect(words).toContain('v "a"...')
    expect(findTypographyChanges(corrected.doc, 'cs')).toEqual([])
    expect(wordsOf(run(corrected, undo))).toBe(wordsOf(state))
  })
})
