import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepPrintedPictures } from '../../../main/services/exporting/gather-pictures'
import { buildManuscript } from '../../../main/export/manuscript/build-manuscript'
import { preflight } from '../../../main/export/manuscript/preflight'
import type { NodeJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { anyDocument } from '../../fixtures/any-document'
import { sampleChapter, sampleSource } from '../../fixtures/sample-source'

const secret = 'JENPROLEKTORA'
const named = new Set(['title', 'aim', 'aids', 'alt', 'caption', 'label', 'act', 'provision', 'term', 'definition'])

const isTrainers = ({ type, attrs }: NodeJson): boolean =>
  type === 'trainerNote' ||
  type === 'answerKey' ||
  (type === 'audienceBlock' && JSON.stringify(attrs?.kinds) === '["trainer"]')

/** Every word and every attribute inside what only a trainer may read says so. */
function marked(node: NodeJson, isInside: boolean): NodeJson {
  const inside = isInside || isTrainers(node)
  const attrs = Object.entries(node.attrs ?? {}).map(([name, value]) => [
    name,
    inside && named.has(name) ? secret : value,
  ])
  return {
    ...node,
    ...(node.attrs ? { attrs: Object.fromEntries(attrs) as NodeJson['attrs'] } : {}),
    ...(node.text !== undefined && inside ? { text: secret } : {}),
    ...(node.content ? { content: node.content.map((child) => marked(child, inside)) } : {}),
  } as NodeJson
}

describe('what only a trainer may read', () => {
  it('is nowhere in what participants get, whatever it lies in', () => {
    let held = 0
    fc.assert(
      fc.property(fc.array(anyDocument, { minLength: 1, maxLength: 3 }), fc.boolean(), (documents, isTrainerOnly) => {
        const chapters = documents.map((json, index) => {
          const parsed = parseDocument(marked(json, isTrainerOnly && index === 0))
          if (!parsed.ok) throw new Error(`${parsed.error.code} ${parsed.error.detail}`)
          const hidden = isTrainerOnly && index === 0
          return sampleChapter({
            content: parsed.value,
            ...(hidden ? { isTrainerOnly, title: secret, author: secret, guarantor: secret, theme: secret } : {}),
          })
        })
        const source = sampleSource({ parts: chapters })
        const manuscript = buildManuscript(source)
        const printed = JSON.stringify([keepPrintedPictures(manuscript), preflight(source, manuscript)])
        held += JSON.stringify(chapters).includes(secret) ? 1 : 0
        expect(printed).not.toContain(secret)
      }),
      { seed: 20261123, numRuns: 150 },
    )
    expect(held).toBeGreaterThan(75)
  })
})
