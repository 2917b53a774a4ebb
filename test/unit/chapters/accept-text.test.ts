import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptDocument } from '../../../main/services/chapters/accept-document'
import { acceptText } from '../../../main/services/chapters/accept-text'
import type { NodeJson } from '../../../shared/document/document-json'
import {
  callout,
  doc,
  figure,
  fn,
  h,
  li,
  p,
  table,
  td,
  th,
  tr,
  ul,
  withId,
  writingLines,
} from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'

/** Blocks good and bad; some come up again and again, so that they are remembered. */
const blocks: readonly NodeJson[] = [
  ...everyNode.content,
  { type: 'paragraph' },
  { type: 'paragraph', attrs: { id: null } },
  { type: 'figure', attrs: { asset: null } },
  { type: 'hologram' },
  { type: 'heading', attrs: { level: 7 } },
  { type: 'text', text: 'x' },
  { type: 'paragraph', content: [{ type: 'text', text: '' }] },
  { type: 'paragraph', attrs: { colour: 'red' } },
  withId('sameBLockid1', p('a')),
  withId('sameBLockid1', p('b')),
  withId('otherBLocki1', callout('tip', withId('sameBLockid1', p('c')))),
  table('', tr(th(p('x')), td(p('y'))), tr(td(p('z')))),
  ul(li(p('jedna', fn('dvě'))), li(p('tři'))),
  writingLines(3),
  figure(null, 'náhrada', 'popisek'),
  h(2, 'Nadpis'),
]

describe('accepting a text for saving', () => {
  it('gives the verdict, text, hash and words that the whole document would get', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 6 }), (content) => {
        const input = { type: 'doc' as const, content }
        const [fast, whole] = [acceptText(input), acceptDocument(input)]
        expect(fast.ok).toBe(whole.ok)
        if (!fast.ok || !whole.ok) return
        const { text, hash, words, schemaVersion } = whole.value
        expect(fast.value).toEqual({ text, hash, words, schemaVersion })
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['no document', 'x'],
    ['no content', { type: 'doc' }],
    ['attributes of its own', { type: 'doc', attrs: { x: 1 }, content: [{ type: 'paragraph' }] }],
    ['marks of its own', { type: 'doc', marks: [{ type: 'bold' }], content: [{ type: 'paragraph' }] }],
    ['every node', everyNode],
    ['nothing but a paragraph', doc(p())],
  ])('agrees with the gate about a document with %s', (_, input) => {
    const [fast, whole] = [acceptText(input), acceptDocument(input)]
    expect(fast.ok ? fast.value.text : null).toBe(whole.ok ? whole.value.text : null)
  })

  it('refuses a number that JSON would write as null, although the block with null is known', () => {
    const withWidth = (width: unknown) => ({
      type: 'doc',
      content: [{ type: 'table', attrs: { caption: 'x', id: width }, content: [tr(td(p('a')))] }],
    })
    expect(acceptText(withWidth(null)).ok).toBe(true)
    expect(acceptText(withWidth(Number.NaN))).toMatchObject({ ok: false, error: { code: 'invalid-content' } })
  })
})
