import { history, undo } from '@tiptap/pm/history'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { replaceBlocks } from '../../../renderer/editor/commands/replace-blocks'
import type { DocumentJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { documentSchema } from '../../../shared/document/schema/schema'
import { blockId, doc, p, withId } from '../../fixtures/builders'

const full = (document: DocumentJson): DocumentJson => {
  const parsed = parseDocument(document)
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}
const text = (...lines: string[]) => full(doc(...lines.map((line, place) => withId(blockId(place), p(line)))))
const stateOf = (document: DocumentJson) =>
  EditorState.create({ doc: documentSchema.nodeFromJSON(document), plugins: [history()] })

describe('putting a text into the place of another', () => {
  it('touches only the outer blocks that differ and is one step of undo', () => {
    const before = text('jedna', 'dvě', 'tři')
    const after = text('jedna', 'DVĚ', 'tři')
    let state = stateOf(before)
    expect(
      replaceBlocks(before, after)(state, (transaction) => {
        const [step] = transaction.mapping.maps
        step?.forEach((from, to) => expect([from, to]).toEqual([7, 12]))
        state = state.apply(transaction)
      }),
    ).toBe(true)
    expect(state.doc.toJSON()).toEqual(after)
    undo(state, (transaction) => (state = state.apply(transaction)))
    expect(state.doc.toJSON()).toEqual(before)
  })

  it('refuses when the text is no longer the one that was compared, and changes nothing', () => {
    const state = stateOf(text('mezitím jiný'))
    expect(replaceBlocks(text('porovnaný'), text('starší'))(state, () => expect.unreachable())).toBe(false)
  })

  it('takes blocks away at the end and puts them in at the beginning', () => {
    for (const [before, after] of [
      [text('jedna', 'dvě'), text('jedna')],
      [text('jedna'), full(doc(withId(blockId(9), p('nultá')), ...text('jedna').content))],
    ] as const) {
      let state = stateOf(before)
      replaceBlocks(before, after)(state, (transaction) => (state = state.apply(transaction)))
      expect(state.doc.toJSON()).toEqual(after)
    }
  })
})
