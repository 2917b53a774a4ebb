import type { Mark, Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { DocumentProblem } from './document-problem'
import type { MarkJson, NodeJson } from './document-json'

/**
 * Compares what came in with what the schema made of it. ProseMirror drops attributes it does not know without
 * a word; here that is a refusal. Attributes that the input leaves out, or holds as null, are filled with their
 * defaults: no loss.
 */
export function findLoss(input: NodeJson, output: ProseMirrorNode): DocumentProblem | null {
  const name = output.type.name
  if (input.type !== name) return { code: 'invalid-content', detail: `${input.type} became ${name}` }
  if (output.isText && input.text !== output.text) return { code: 'invalid-content', detail: 'a text changed' }
  const lost = lostAttribute(input.attrs, output.attrs)
  if (lost) return { code: 'unknown-attribute', detail: `${input.type}.${lost}` }
  return findMarkLoss(input.marks, output.marks) ?? findContentLoss(input, output)
}

function findContentLoss(input: NodeJson, output: ProseMirrorNode): DocumentProblem | null {
  const before = joinTexts(input.content ?? [])
  if (before.length !== output.childCount) return { code: 'invalid-content', detail: `${input.type} lost content` }
  for (let index = 0; index < before.length; index += 1) {
    const child = before[index]
    const problem = child ? findLoss(child, output.child(index)) : null
    if (problem) return problem
  }
  return null
}

/** ProseMirror joins neighbouring texts with the same marks: not a letter is lost by that. */
function joinTexts(nodes: readonly NodeJson[]): readonly NodeJson[] {
  if (!nodes.some((node, index) => isJoined(nodes[index - 1], node))) return nodes
  const joined: NodeJson[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last && isJoined(last, node))
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    else joined.push(node)
  }
  return joined
}

function isJoined(before: NodeJson | undefined, node: NodeJson): boolean {
  if (before?.type !== 'text' || node.type !== 'text') return false
  return JSON.stringify(before.marks ?? []) === JSON.stringify(node.marks ?? [])
}

function findMarkLoss(input: readonly MarkJson[] | undefined, output: readonly Mark[]): DocumentProblem | null {
  for (const mark of input ?? []) {
    const twins = output.filter((one) => one.type.name === mark.type)
    if (twins.length === 0) return { code: 'unknown-mark', detail: mark.type }
    if (twins.every((twin) => lostAttribute(mark.attrs, twin.attrs)))
      return { code: 'unknown-attribute', detail: mark.type }
  }
  return null
}

function lostAttribute(before: NodeJson['attrs'], after: Readonly<Record<string, unknown>>): string | undefined {
  if (!before) return undefined
  for (const key of Object.keys(before)) {
    const value = before[key]
    if (value === null || value === after[key]) continue
    if (JSON.stringify(value) !== JSON.stringify(after[key])) return key
  }
  return undefined
}
