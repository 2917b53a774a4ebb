import type { Node } from '@tiptap/pm/model'
import { countWords } from '../../../shared/document/count-words'
import type { DocumentJson, NodeJson } from '../../../shared/document/document-json'
import { outline } from '../../../shared/document/outline'
import type { TextOverview } from '../editor-handle'

interface BlockFacts extends TextOverview {
  readonly json: NodeJson
}

/** Blocks never change, they are replaced: of a long chapter a pause in typing brings one that is not known. */
const known = new WeakMap<Node, BlockFacts>()

function factsOf(block: Node): BlockFacts {
  const found = known.get(block)
  if (found) return found
  const json = block.toJSON() as NodeJson
  const facts = { json, outline: outline(json), words: countWords(json) }
  known.set(block, facts)
  return facts
}

/** The text as it would be stored; blocks that have not changed are the very same objects as before. */
export function readDocument(document: Node): DocumentJson {
  const around = document.copy().toJSON() as DocumentJson
  return document.childCount === 0
    ? around
    : { ...around, content: document.children.map((block) => factsOf(block).json) }
}

/** Its headings and words. */
export function readOverview(document: Node): TextOverview {
  const blocks = document.children.map(factsOf)
  return {
    outline: blocks.flatMap((block) => block.outline),
    words: blocks.reduce((sum, { words }) => sum + words, 0),
  }
}
