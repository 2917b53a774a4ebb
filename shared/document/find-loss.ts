import type { DocumentProblem } from './document-problem'
import type { NodeJson } from './document-json'

/**
 * Compares what came in with what the schema made of it. ProseMirror drops attributes it does not know without
 * a word; here that is a refusal. Attributes that the input leaves out, or holds as null, are filled with their defaults: no loss.
 */
export function findLoss(input: NodeJson, output: NodeJson): DocumentProblem | null {
  if (input.type !== output.type) return { code: 'invalid-content', detail: `${input.type} became ${output.type}` }
  if ((input.text ?? '') !== (output.text ?? '')) return { code: 'invalid-content', detail: 'a text changed' }
  const lost = lostAttribute(input.attrs, output.attrs)
  if (lost) return { code: 'unknown-attribute', detail: `${input.type}.${lost}` }
  const markLoss = findMarkLoss(input, output)
  if (markLoss) return markLoss
  const before = joinTexts(input.content ?? [])
  const after = output.content ?? []
  if (before.length !== after.length) return { code: 'invalid-content', detail: `${input.type} lost content` }
  for (const [index, child] of before.entries()) {
    const twin = after[index]
    const problem = twin ? findLoss(child, twin) : { code: 'invalid-content' as const, detail: 'a node was lost' }
    if (problem) return problem
  }
  return null
}

/** ProseMirror joins neighbouring texts with the same marks: not a letter is lost by that. */
function joinTexts(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const joined: NodeJson[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const isSame = last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? [])
    if (isSame) joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    else joined.push(node)
  }
  return joined
}

function findMarkLoss(input: NodeJson, output: NodeJson): DocumentProblem | null {
  for (const mark of input.marks ?? []) {
    const twins = (output.marks ?? []).filter((one) => one.type === mark.type)
    if (twins.length === 0) return { code: 'unknown-mark', detail: mark.type }
    if (twins.every((twin) => lostAttribute(mark.attrs, twin.attrs))) return { code: 'unknown-attribute', detail: mark.type }
  }
  return null
}

function lostAttribute(before: NodeJson['attrs'], after: NodeJson['attrs']): string | undefined {
  return Object.entries(before ?? {}).find(
    ([key, value]) => value !== null && JSON.stringify(value) !== JSON.stringify(after?.[key]),
  )?.[0]
}
