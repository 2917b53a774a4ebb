import * as fc from 'fast-check'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { parseDocument } from '../../../shared/document/parse-document'
import { anyDocument } from '../../fixtures/any-document'

type Pick = <T>(arbitrary: fc.Arbitrary<T>) => T

const word = fc.constantFrom('nové', 'slovo', '§ 42', 'dočasné ochrany')

function edit(node: NodeJson, pick: Pick): NodeJson {
  if (node.type === 'text' && pick(fc.integer({ min: 0, max: 5 })) === 0) {
    const text = node.text ?? ''
    const at = pick(fc.integer({ min: 0, max: text.length }))
    return { ...node, text: `${text.slice(0, at)} ${pick(word)} ${text.slice(at)}`.toWellFormed() }
  }
  return node.content ? { ...node, content: node.content.map((child) => edit(child, pick)) } : node
}

/**
 * The document after somebody wrote on in it as the editor lets them: words in any block, whole blocks out, in and
 * elsewhere. Always one that the gate accepts.
 */
export const anyWrittenRevision = (document: DocumentJson): fc.Arbitrary<DocumentJson> =>
  fc.tuple(anyDocument, fc.gen()).map(([other, generate]) => {
    const pick: Pick = (arbitrary) => generate(() => arbitrary)
    const kept = document.content.flatMap((node) =>
      pick(fc.integer({ min: 0, max: 7 })) === 0 ? [] : [edit(node, pick)],
    )
    const moved = pick(fc.boolean()) && kept.length > 1 ? [...kept.slice(1), ...kept.slice(0, 1)] : kept
    const place = pick(fc.integer({ min: 0, max: moved.length }))
    const added = pick(fc.boolean()) ? other.content.slice(0, 2) : []
    const content = [...moved.slice(0, place), ...added, ...moved.slice(place)]
    const parsed = parseDocument({ type: 'doc', content: content.length > 0 ? content : document.content })
    return parsed.ok ? parsed.value : document
  })
