import type { Comparison } from '../../../shared/document/diff/comparison'
import { readBlock, type Side } from '../../../shared/document/diff/read-side'
import type { DocumentJson } from '../../../shared/document/document-json'

/** One of the two documents, read back from their comparison: nothing of either is lost in it. */
export function readSide(comparison: Comparison, side: Side): DocumentJson {
  return { type: 'doc', content: comparison.blocks.flatMap((block) => readBlock(block, side)) }
}
