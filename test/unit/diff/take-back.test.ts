import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDocuments } from '../../../shared/document/diff/compare-documents'
import { mergeComparison, splitComparison } from '../../../shared/document/diff/merge-comparison'
import { takeBack } from '../../../shared/document/diff/take-back'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { plainText } from '../../../shared/document/plain-text'
import { documentSchema } from '../../../shared/document/schema/schema'
import { anyDocument } from '../../fixtures/any-document'
import { blockId, doc, figure, h, li, ol, p, table, td, th, tr, ul, withId } from '../../fixtures/builders'
import { everyNode } from '../../fixtures/every-node'
import { samplePngHash, sampleSvgHash } from '../../fixtures/pictures'
import { anyWrittenRevision } from './any-written-revision'

const full = (document: DocumentJson): DocumentJson => {
  const parsed = parseDocument(document)
  if (!parsed.ok) throw new Error(`${parsed.error.code} ${parsed.error.detail}`)
  return parsed.value
}
const changesOf = (before: DocumentJson, after: DocumentJson) =>
  mergeComparison(compareDocuments(before, after)).changes
const id = (index: number): string => blockId(index + 1000)
const named = (index: number, node: NodeJson): NodeJson => withId(id(index), node)

/** The newer document with the change of that number taken back. */
function back(before: DocumentJson, after: DocumentJson, number = 0): DocumentJson | null {
  const older = full(before)
  const newer = full(after)
  const changes = changesOf(older, newer)
  const change = changes[number]
  if (!change) throw new Error('no such change')
  return takeBack(newer, changes, change)
}

describe('taking a change back', () => {
  const a = named(0, p('první odstavec'))
  const b = named(1, p('druhý odstavec'))
  const c = named(2, p('třetí odstavec'))

  it('gives a paragraph its older words, and the others keep their new ones', () => {
    const before = doc(a, b, c)
    const after = doc(named(0, p('první věta')), b, named(2, p('třetí věta')))
    expect(back(before, after)).toEqual(full(doc(a, b, named(2, p('třetí věta')))))
  })

  it('puts a deleted block where it stood', () => {
    expect(back(doc(a, b, c), doc(a, c))).toEqual(full(doc(a, b, c)))
    expect(back(doc(a, b, c), doc(a, b))).toEqual(full(doc(a, b, c)))
  })

  it('removes a block that is new, and a document is never left without one', () => {
    expect(back(doc(a, c), doc(a, b, c))).toEqual(full(doc(a, c)))
    const list = named(5, ul(named(6, li(named(7, p('jediný bod'))))))
    expect(plainText(back(doc(list), doc(named(8, ol(named(9, li(named(10, p('jiné zcela'))))))), 1) ?? doc())).toBe('')
  })

  it('moves a block back, with the words that it had', () => {
    expect(back(doc(a, b, c), doc(b, c, named(0, p('první věta'))))).toEqual(full(doc(a, b, c)))
  })

  it('turns a heading into the paragraph that it was, and a list into the other kind with its items as they are', () => {
    expect(back(doc(a), doc(named(0, h(2, 'první odstavec'))))).toEqual(full(doc(a)))
    const item = (text: string) => named(6, li(named(7, p(text))))
    expect(back(doc(named(5, ul(item('bod')))), doc(named(5, ol(item('nový bod')))))).toEqual(
      full(doc(named(5, ul(item('nový bod'))))),
    )
  })

  it('brings a picture back', () => {
    const picture = (hash: string) => doc(named(0, figure(hash, 'Čekárna', 'popisek')))
    expect(back(picture(samplePngHash), picture(sampleSvgHash))).toEqual(full(picture(samplePngHash)))
  })

  it('a paragraph that went into a list comes out of it before the list goes', () => {
    const after = doc(named(5, ul(named(6, li(a)))), b)
    expect(back(doc(a, b), after, 0)).toEqual(full(doc(a, b)))
    expect(back(doc(a, b), after, 1)).toEqual(full(doc(a, b)))
  })

  describe('in a table', () => {
    const row = (index: number, ...texts: string[]) =>
      named(index, tr(...texts.map((text, cell) => td(named(index * 10 + cell, p(text))))))
    const grid = (...rows: NodeJson[]) => doc(named(900, table('Lhůty', ...rows)))

    it('gives a cell its older words', () => {
      const before = grid(row(1, 'a', '12.5'), row(2, 'c', 'd'))
      expect(back(before, grid(row(1, 'a', '13.7'), row(2, 'c', 'd')))).toEqual(full(before))
    })
    it('puts a row back and takes one away', () => {
      const two = grid(row(1, 'a', 'b'), row(2, 'c', 'd'))
      const one = grid(row(1, 'a', 'b'))
      expect(back(two, one)).toEqual(full(two))
      expect(back(one, two)).toEqual(full(one))
    })
    it('a column is one change, and comes and goes as a whole', () => {
      const two = grid(row(1, 'a', 'b'), row(2, 'c', 'd'))
      const three = grid(row(1, 'a', 'b', 'x'), row(2, 'c', 'd', 'y'))
      expect(
        changesOf(full(two), full(three)).map(({ kind, excerpt, places }) => [kind, excerpt, places.length]),
      ).toEqual([['inserted', 'x · y', 2]])
      expect(back(two, three)).toEqual(full(two))
      expect(back(three, two)).toEqual(full(three))
    })
    it('is refused when the table would lose its shape', () => {
      const before = grid(row(1, 'a', 'b'), row(2, 'c', 'd'))
      const after = grid(named(1, tr({ ...th(named(10, p('a'))), attrs: { colspan: 2 } })), row(2, 'c', 'd'))
      const results = changesOf(full(before), full(after)).map((_, number) => back(before, after, number))
      expect(results).toContain(null)
    })
  })

  /** Takes back whatever can be, the last change first, comparing anew after each. */
  function takeAllBack(before: DocumentJson, after: DocumentJson): DocumentJson {
    let newer = after
    for (let turn = 0; turn < 200; turn += 1) {
      const changes = changesOf(before, newer)
      const next = changes
        .toReversed()
        .map((change) => takeBack(newer, changes, change))
        .find((result) => result !== null)
      if (!next) return newer
      newer = next
    }
    throw new Error('there is no end')
  }

  it('one after the other leads from any text back to the one that it was written from', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(everyNode), anyDocument).chain((document) => {
          const before = full(document)
          return fc.tuple(fc.constant(before), anyWrittenRevision(before))
        }),
        ([before, after]) => {
          const result = takeAllBack(before, after)
          expect(changesOf(before, result)).toEqual([])
          expect(plainText(result).trim()).toBe(plainText(before).trim())
        },
      ),
      { numRuns: 60, endOnFailure: true },
    )
  })
})

describe('the two texts of a comparison side by side', () => {
  it('are the very documents, with every change at its place in both', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(everyNode), anyDocument).chain((document) => {
          const before = full(document)
          return fc.tuple(fc.constant(before), fc.oneof(anyWrittenRevision(before), anyDocument))
        }),
        ([before, after]) => {
          const comparison = compareDocuments(before, full(after))
          const merged = mergeComparison(comparison)
          const sides = splitComparison(comparison)
          expect(plainText(sides.before.document).trim()).toBe(plainText(before).trim())
          expect(plainText(sides.after.document).trim()).toBe(plainText(full(after)).trim())
          for (const side of [sides.before, sides.after]) {
            const node = documentSchema.nodeFromJSON(side.document)
            node.check()
            expect(side.changes.map(({ kind, excerpt }) => [kind, excerpt])).toEqual(
              merged.changes.map(({ kind, excerpt }) => [kind, excerpt]),
            )
            for (const { from, to } of [...side.changes, ...side.ranges.filter(({ scope }) => scope === 'block')])
              if (to > from) expect(node.nodeAt(from)?.nodeSize).toBe(to - from)
            for (const { to } of side.ranges) expect(to).toBeLessThanOrEqual(node.content.size)
          }
        },
      ),
      { numRuns: 60, endOnFailure: true },
    )
  })
})
