import fc from 'fast-check'
import { EditorState, NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { numberParts } from '../../../main/export/manuscript/number-parts'
import type { VisibleChapter } from '../../../main/export/manuscript/visible-parts'
import { widenPicture } from '../../../renderer/editor/commands/picture-width'
import { numberBlocks } from '../../../renderer/editor/queries/number-blocks'
import { documentSchema } from '../../../shared/document/schema/schema'
import type { DocumentJson } from '../../../shared/document/document-json'
import { createTranslator } from '../../../shared/i18n/translator'
import { anyDocument } from '../../fixtures/any-document'
import { callout, doc, figure, h, p, table, td, tr, withId } from '../../fixtures/builders'

const t = createTranslator('cs')
const read = (document: DocumentJson) => numberBlocks(documentSchema.nodeFromJSON(document))

function printed(document: DocumentJson) {
  const source = { chapterId: 'c', title: 'Kapitola', language: 'cs' } as VisibleChapter['source']
  const chapter: VisibleChapter = { type: 'chapter', source, partLanguage: 'cs', content: document.content }
  const numbering = numberParts([chapter], false)
  return (id: string) => numbering.find(chapter, null, id)?.number
}

describe('numbers in the editor', () => {
  it('number headings two levels deep, captioned pictures and tables each in a row', () => {
    const document = doc(
      h(1, 'Úvod'),
      h(2, 'Pro koho'),
      callout('tip', figure(null, 'a', 'První')),
      figure(null, 'b'),
      withId('AAAAAAAAAAAA', p('v oddíle')),
      withId('BBBBBBBBBBBB', h(3, 'Pod oddílem')),
      withId('CCCCCCCCCCCC', p('pod ním')),
      table('Čísla', tr(td(figure(null, 'c', 'Druhý')))),
    )
    const { captioned, byId } = read(document)
    expect(captioned.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['figure 1', 'table 1', 'figure 2'])
    expect(byId.get('AAAAAAAAAAAA')?.number).toBe('1.1')
    expect(byId.get('BBBBBBBBBBBB')?.number).toBe('')
    expect(byId.get('CCCCCCCCCCCC')?.number).toBe('1.1')
  })

  it('are those that are printed, whatever the chapter holds', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const inPrint = printed(document)
        for (const [id, { number }] of read(document).byId) {
          const words =
            typeof number === 'string' ? number : t(`manuscript.${number.kind}Number`, { number: number.number })
          expect(words).toBe(inPrint(id))
        }
      }),
      // The chapters are large: making a failing one smaller fills the memory.
      { numRuns: 60, endOnFailure: true },
    )
  })
})

describe('the width of a picture', () => {
  const widths = (from: number, direction: 1 | -1): number => {
    const document = documentSchema.nodeFromJSON(doc(figure(null, 'a', '', from)))
    let state = EditorState.create({ doc: document, selection: NodeSelection.create(document, 0) })
    widenPicture(direction)(state, (transaction) => (state = state.apply(transaction)))
    expect(state.selection).toBeInstanceOf(NodeSelection)
    return Number(state.doc.firstChild?.attrs.width)
  }

  it('goes by steps of five from wherever it is and stays between its limits', () => {
    expect([widths(33, 1), widths(33, -1), widths(50, 1), widths(50, -1)]).toEqual([35, 30, 55, 45])
    expect([widths(100, 1), widths(10, -1)]).toEqual([100, 10])
  })
})
