import { countTextWords } from '../count-words'
import type { NodeJson } from '../document-json'
import { plainText } from '../plain-text'
import type { BlockPair, ComparedBlock, ComparedContent, LoneBlock } from './comparison'
import { lineFacts, type LineFacts } from './line-facts'
import type { TextChange, TextChangeKind } from './merged-text'

const excerptLength = 90
const noFacts: LineFacts = {
  isEdited: false,
  inserted: '',
  deleted: '',
  insertedWords: 0,
  deletedWords: 0,
  attributes: [],
  marks: [],
}

/** What can be said of a change without knowing its place. */
export type Description = Omit<TextChange, 'from' | 'to' | 'places'>

/** A block that is in one text only, for the list of changes. */
export function describeLone({ kind, node, blocks }: LoneBlock): Description {
  const words = countTextWords(ownText(node, blocks))
  return {
    kind,
    nodeType: node.type,
    typeBefore: null,
    excerpt: shorten(plainText(node)),
    insertedWords: kind === 'inserted' ? words : 0,
    deletedWords: kind === 'deleted' ? words : 0,
    attributes: [],
    marks: [],
  }
}

/** Words that came or went with a block; what only moved into or out of it is not counted. */
function ownText(node: NodeJson, blocks: readonly ComparedBlock[] | null): string {
  if (!blocks) return plainText(node)
  const inner = blocks.map((one) =>
    one.kind === 'inserted' || one.kind === 'deleted' ? ownText(one.node, one.blocks) : '',
  )
  return [plainText({ ...node, content: [] }), ...inner].join('\n')
}

/** A block that is in both texts; null when nothing can be seen to differ in it. */
export function describePair(pair: BlockPair): Description | null {
  const facts = pair.content.type === 'line' ? lineFacts(pair.content.pieces) : noFacts
  const kind = pairKind(pair, facts)
  if (!kind) return null
  const { insertedWords, deletedWords, marks } = facts
  return {
    kind,
    nodeType: pair.after.type,
    typeBefore: pair.before.type === pair.after.type ? null : pair.before.type,
    excerpt: shorten(facts.inserted || facts.deleted || plainText({ ...pair.after, content: textOf(pair.content) })),
    insertedWords,
    deletedWords,
    attributes: [...pair.attributes, ...facts.attributes],
    marks,
  }
}

function pairKind({ isMoved, before, after, attributes }: BlockPair, facts: LineFacts): TextChangeKind | null {
  if (isMoved) return 'moved'
  if (facts.isEdited) return 'edited'
  if (before.type !== after.type || attributes.length > 0 || facts.attributes.length > 0) return 'attributes'
  return facts.marks.length > 0 ? 'remarked' : null
}

/** The text as it is now, for a block in which no words changed. */
function textOf(content: ComparedContent): readonly NodeJson[] {
  if (content.type === 'line') return content.pieces.flatMap((piece) => ('nodes' in piece ? piece.nodes : piece.after))
  return content.type === 'blocks'
    ? content.blocks.flatMap((one) => (one.kind === 'pair' || one.kind === 'deleted' ? [] : [one.node]))
    : []
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > excerptLength ? `${line.slice(0, excerptLength).toWellFormed().trimEnd()}…` : line
}
