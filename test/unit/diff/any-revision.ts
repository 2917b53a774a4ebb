import * as fc from 'fast-check'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'

type Pick = <T>(arbitrary: fc.Arbitrary<T>) => T

const word = fc.constantFrom('nové', 'slovo', '§ 42', ' a ', '.', 'dočasné ochrany')

function editText(node: NodeJson, pick: Pick): NodeJson {
  const text = node.text ?? ''
  const from = pick(fc.integer({ min: 0, max: text.length }))
  const to = pick(fc.integer({ min: from, max: Math.min(text.length, from + 8) }))
  return { ...node, text: `${text.slice(0, from)}${pick(word)}${text.slice(to)}`.toWellFormed() }
}

function editMarks(node: NodeJson): NodeJson {
  const marks = node.marks ?? []
  return { ...node, marks: marks.some(({ type }) => type === 'bold') ? marks.slice(1) : [...marks, { type: 'bold' }] }
}

/** Cuts, copies and moves whatever it meets; the schema is no concern of a comparison. */
function editList(content: readonly NodeJson[], pick: Pick, moved: NodeJson[]): readonly NodeJson[] {
  return content.flatMap((node): readonly NodeJson[] => {
    const choice = pick(fc.integer({ min: 0, max: 24 }))
    if (choice === 0) return []
    if (choice === 1 && node.type !== 'text') {
      moved.push(node)
      return []
    }
    const edited = editNode(node, pick, moved)
    if (choice === 2 && moved.length > 0 && node.attrs?.id) return [edited, ...moved.splice(0)]
    if (choice === 3 && node.attrs?.id) return [{ ...edited, attrs: { ...edited.attrs, id: null } }]
    return [edited]
  })
}

function editNode(node: NodeJson, pick: Pick, moved: NodeJson[]): NodeJson {
  const choice = pick(fc.integer({ min: 0, max: 11 }))
  if (node.type === 'text' && choice === 0) return editText(node, pick)
  if (node.type === 'text') return choice === 1 ? editMarks(node) : node
  const content = node.content ? joined(editList(node.content, pick, moved)) : []
  const { content: _content, ...shell } = node
  return { ...shell, ...(content.length > 0 ? { content } : {}) }
}

/** Neighbouring texts of equal marks are one text in ProseMirror. */
function joined(content: readonly NodeJson[]): readonly NodeJson[] {
  const list: NodeJson[] = []
  for (const node of content) {
    const last = list.at(-1)
    const isSame = JSON.stringify(last?.marks ?? []) === JSON.stringify(node.marks ?? [])
    if (last?.type === 'text' && node.type === 'text' && isSame)
      list[list.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    else list.push(node)
  }
  return list
}

/** The document as ProseMirror keeps it: no two neighbouring texts with the same marks. */
export function joinDocument<Node extends NodeJson>(node: Node): Node {
  const { content, ...shell } = node
  return (
    content && (content.length > 0 || node.type === 'doc')
      ? { ...node, content: joined(content.map(joinDocument)) }
      : shell
  ) as Node
}

/** The document after a person went through it: words, marks, blocks, rows and cells changed, moved, taken away. */
export const anyRevision = (document: DocumentJson): fc.Arbitrary<DocumentJson> =>
  fc.gen().map((generate) => {
    const moved: NodeJson[] = []
    return { ...document, content: editList(document.content, (arbitrary) => generate(() => arbitrary), moved) }
  })
