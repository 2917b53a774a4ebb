import type { DocumentJson } from '../document-json'
import type { ComparedBlock, Comparison } from './comparison'
import { ComparisonWriter } from './comparison-writer'
import type { WrittenSide } from './merge-line'
import type { MergedText, TextChange } from './merged-text'

/** Writes both texts of a comparison into one, with the places of all that differs and a list to walk through. */
export const mergeComparison = (comparison: Comparison): MergedText => write(comparison, 'both')

/** The older and the newer text, each alone; their changes are those of the merged text, in the same order. */
export const splitComparison = (
  comparison: Comparison,
): { readonly before: MergedText; readonly after: MergedText } => ({
  before: write(comparison, 'before'),
  after: write(comparison, 'after'),
})

function write(comparison: Comparison, side: WrittenSide): MergedText {
  const writer = new ComparisonWriter(side)
  const content = writer.write(withoutLastLine(comparison.blocks))
  // A side whose only block is that empty line must still be a document.
  const document: DocumentJson = { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
  const changes = writer.changes()
  const sum = (count: (change: TextChange) => number) => changes.reduce((all, one) => all + count(one), 0)
  return {
    document,
    ranges: writer.ranges,
    changes,
    insertedWords: sum((change) => change.insertedWords),
    deletedWords: sum((change) => change.deletedWords),
  }
}

/** The editor keeps an empty paragraph below a table or a list: that it came or went tells nobody anything. */
function withoutLastLine(blocks: readonly ComparedBlock[]): readonly ComparedBlock[] {
  const last = blocks.at(-1)
  const isEmptyLine =
    (last?.kind === 'inserted' || last?.kind === 'deleted') && last.node.type === 'paragraph' && !last.node.content
  return isEmptyLine && blocks.length > 1 ? blocks.slice(0, -1) : blocks
}
