import type { NodeJson } from '../../../shared/document/document-json'
import { assemble } from './assemble'
import { kindOfLabel, type BoxKind } from './box-labels'
import { leaveOut, type DocxContext } from './docx-context'
import { readExerciseFacts } from './exercise-facts'
import type { FlatBlock } from './flat-block'
import { ownStyle } from './own-style'
import { keepFlow } from './simplify'
import { wordsOf } from './walk-inlines'
import { childOf, childrenOf, type XmlElement } from './xml-element'

interface Labelled {
  readonly cell: XmlElement
  readonly label: XmlElement
  /** Everything that is printed on it. */
  readonly words: string
  readonly kind: BoxKind
  readonly title: string
}

const deepest = 8
const longestTitle = 300

/**
 * The boxes that a table of Skripta's own files stands for: a callout, an exercise, two callouts beside each other.
 * Null for any other table, and for a box that somebody has changed into something that the document lacks.
 */
export function readBox(table: XmlElement, context: DocxContext): readonly FlatBlock[] | null {
  if (context.boxes >= deepest) return null
  const rows = childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc'))
  const labelled = (rows[0] ?? []).flatMap((cell) => labelOf(cell, context) ?? [])
  const [first] = labelled
  if (!first) return null
  if (first.kind.type === 'exercise') return readExercise(first, rows, context)
  const others = (rows[0] ?? []).filter((cell) => !labelled.some((one) => one.cell === cell))
  if (rows.length > 1 || others.some((cell) => wordsOf(cell, 'w:t').trim() !== '')) return null
  return labelled.map((box) => {
    leaveOutLabel(box, context)
    const { kind, title } = box
    const attrs = { ...(kind.kind ? { kind: kind.kind } : {}), ...(kind.hasTitle ? { title } : {}) }
    return { type: 'node', node: { type: kind.type, attrs, content: inside(withoutLabel(box), context) } }
  })
}

function readExercise(
  box: Labelled,
  rows: readonly (readonly XmlElement[])[],
  context: DocxContext,
): readonly FlatBlock[] | null {
  const facts = readExerciseFacts(rows[1] ?? [], context)
  const bodies = rows.slice(facts ? 2 : 1).flat()
  if ((rows[0]?.length ?? 0) > 1 || bodies.length > 1) return null
  leaveOutLabel(box, context)
  for (const words of facts?.leftOut ?? []) leaveOut(context, 'own-words', 1, words)
  const content = inside(bodies[0] ?? null, context)
  return [{ type: 'node', node: { type: 'exercise', attrs: { title: box.title, ...facts?.attrs }, content } }]
}

function labelOf(cell: XmlElement, context: DocxContext): Labelled | null {
  const label = childOf(cell, 'w:p')
  if (!label || ownStyle(label, context.styles) !== 'skriptaboxlabel') return null
  const words = wordsOf(label, 'w:t')
  const whole = kindOfLabel(words)
  if (whole) return { cell, label, words, kind: whole, title: '' }
  const parted = /^(.+?)(?::\s|\u2003)(.*)$/su.exec(words)
  const kind = kindOfLabel(parted?.[1] ?? '')
  const title = (parted?.[2] ?? '').trim()
  return kind?.hasTitle && title.length <= longestTitle ? { cell, label, words, kind, title } : null
}

/** The title is kept; the words before it are Skripta's. */
function leaveOutLabel({ words, title }: Labelled, context: DocxContext): void {
  const rest = title === '' ? words : words.slice(0, words.lastIndexOf(title))
  leaveOut(context, 'own-words', 1, rest.trim())
}

const withoutLabel = ({ cell, label }: Labelled): XmlElement => ({
  ...cell,
  children: cell.children.filter((child) => child !== label),
})

function inside(cell: XmlElement | null, context: DocxContext): readonly NodeJson[] {
  const blocks = cell ? context.walks.blocks(cell, { ...context, boxes: context.boxes + 1 }) : []
  const content = keepFlow(assemble(blocks), context.losses)
  return content.length > 0 ? content : [{ type: 'paragraph' }]
}
