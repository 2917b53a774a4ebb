import { describe, expect, it } from 'vitest'
import type { NodeJson } from '../../../shared/document/document-json'
import { markNames, nodeNames } from '../../../shared/document/names'
import { parseDocument } from '../../../shared/document/parse-document'
import { everyNode } from '../../fixtures/every-node'

function namesIn(root: NodeJson): { readonly nodes: ReadonlySet<string>; readonly marks: ReadonlySet<string> } {
  const nodes = new Set<string>()
  const marks = new Set<string>()
  const visit = (node: NodeJson): void => {
    nodes.add(node.type)
    node.marks?.forEach((mark) => marks.add(mark.type))
    node.content?.forEach(visit)
  }
  visit(root)
  return { nodes, marks }
}

describe('the document with every node', () => {
  it('is accepted by the gate', () => {
    const parsed = parseDocument(everyNode)
    expect(parsed.ok ? null : parsed.error).toBeNull()
  })
  it('holds every node and every mark of the schema', () => {
    const { nodes, marks } = namesIn(everyNode)
    expect([...nodes].sort()).toEqual([...nodeNames].sort())
    expect([...marks].sort()).toEqual([...markNames].sort())
  })
})
