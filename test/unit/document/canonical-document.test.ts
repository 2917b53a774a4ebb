import { expect, it } from 'vitest'
import { canonicalDocument } from '../../../shared/document/canonical-document'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { readDocument } from '../../../shared/document/read-document'
import { everyNode } from '../../fixtures/every-node'
import { generateChapter } from '../../fixtures/generate-chapter'

it.each([
  ['every node', everyNode],
  ['a generated chapter', generateChapter(3, 4)],
])('writes %s to the same letters as the canonical JSON', (_, document) => {
  const read = readDocument(document)
  if (!read.ok) throw new Error(read.error.detail)
  expect(canonicalDocument(read.value)).toBe(canonicalJson(read.value.toJSON()))
})
