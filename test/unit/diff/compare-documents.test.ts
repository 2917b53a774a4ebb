import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDocuments } from '../../../shared/document/diff/compare-documents'
import { mergeComparison } from '../../../shared/document/diff/merge-comparison'
import { readSide } from './read-side'
import type { DocumentJson } from '../../../shared/document/document-json'
import { documentSchema } from '../../../shared/document/schema/schema'
import { anyDocument } from '../../fixtures/any-document'
import { everyNode } from '../../fixtures/every-node'
import { anyRevision, joinDocument } from './any-revision'

const readsBack = (first: DocumentJson, second: DocumentJson) => {
  const before = joinDocument(first)
  const after = joinDocument(second)
  const comparison = compareDocuments(before, after)
  expect(readSide(comparison, 'before')).toEqual(before)
  expect(readSide(comparison, 'after')).toEqual(after)
}

describe('a comparison', () => {
  it('of a document with itself holds no change', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const copy = structuredClone(document)
        expect(compareDocuments(document, copy).blocks.every((block) => block.kind === 'same')).toBe(true)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('of any two documents reads back as either of them', () => {
    fc.assert(fc.property(anyDocument, anyDocument, readsBack), { numRuns: 100, endOnFailure: true })
  })

  it('of a document and its revision reads back as either of them', () => {
    fc.assert(
      fc.property(anyRevision(everyNode), (after) => readsBack(everyNode, after)),
      { numRuns: 150, endOnFailure: true },
    )
    fc.assert(
      fc.property(
        anyDocument.chain((document) => fc.tuple(fc.constant(document), anyRevision(document))),
        ([before, after]) => readsBack(before, after),
      ),
      { numRuns: 100, endOnFailure: true },
    )
  })

  it('merges into a text that the schema allows, with every difference at its place', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const merged = mergeComparison(compareDocuments(before, after))
        const node = documentSchema.nodeFromJSON(merged.document)
        node.check()
        for (const range of merged.ranges.filter(({ scope }) => scope === 'block'))
          expect(node.nodeAt(range.from)?.nodeSize).toBe(range.to - range.from)
        for (const change of merged.changes) expect(node.nodeAt(change.from)?.type.name).toBe(change.nodeType)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })
})
