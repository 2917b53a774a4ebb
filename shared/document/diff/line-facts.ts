import { countTextWords } from '../count-words'
import type { NodeJson } from '../document-json'
import { plainText } from '../plain-text'
import type { AttributeChange, ComparedInline } from './comparison'

/** What happened in one line, summed up for the list of changes. */
export interface LineFacts {
  /** Letters, signs or breaks came or went. */
  readonly isEdited: boolean
  readonly inserted: string
  readonly deleted: string
  readonly insertedWords: number
  readonly deletedWords: number
  readonly attributes: readonly AttributeChange[]
  readonly marks: readonly string[]
}

/** Sums up the pieces of a compared line. */
export function lineFacts(pieces: readonly ComparedInline[]): LineFacts {
  const flat = flatten(pieces)
  const texts = (kind: 'inserted' | 'deleted') =>
    flat.flatMap((piece) => (piece.kind === kind ? [plainText({ type: 'paragraph', content: piece.nodes })] : []))
  const inserted = texts('inserted')
  const deleted = texts('deleted')
  return {
    isEdited: flat.some((piece) => piece.kind === 'inserted' || piece.kind === 'deleted'),
    inserted: inserted.join(' … '),
    deleted: deleted.join(' … '),
    insertedWords: countTextWords(inserted.join('\n')),
    deletedWords: countTextWords(deleted.join('\n')),
    attributes: flat.flatMap((piece) => (piece.kind === 'pair' ? piece.attributes : [])),
    marks: [...new Set(flat.flatMap(changedMarks))],
  }
}

const flatten = (pieces: readonly ComparedInline[]): readonly ComparedInline[] =>
  pieces.flatMap((piece) => (piece.kind === 'pair' ? [piece, ...flatten(piece.pieces)] : [piece]))

function changedMarks(piece: ComparedInline): readonly string[] {
  if (piece.kind === 'remarked') return differing(piece.before, piece.after)
  return piece.kind === 'pair' ? differing([piece.before], [piece.after]) : []
}

function differing(before: readonly NodeJson[], after: readonly NodeJson[]): readonly string[] {
  const left = spans(before)
  const right = spans(after)
  const names = new Set([...left, ...right].map(([name]) => name))
  const told = (list: typeof left, name: string) => JSON.stringify(list.filter(([one]) => one === name))
  return [...names].filter((name) => told(left, name) !== told(right, name))
}

/** Each mark with its attributes and the letters that carry it. */
function spans(nodes: readonly NodeJson[]): readonly (readonly [string, string])[] {
  let at = 0
  return nodes.flatMap((node) => {
    const from = at
    at += (node.text ?? ' ').length
    return letters(node, from, at)
  })
}

const letters = (node: NodeJson, from: number, to: number): readonly (readonly [string, string])[] =>
  (node.marks ?? []).flatMap((mark) =>
    Array.from(
      { length: to - from },
      (_, offset) => [mark.type, `${from + offset} ${JSON.stringify(mark.attrs ?? {})}`] as const,
    ),
  )
