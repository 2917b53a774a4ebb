import type { DocumentJson } from '../document-json'
import type { AttributeChange, BlockPair, LoneBlock } from './comparison'

export type RangeKind = 'inserted' | 'deleted' | 'remarked' | 'moved-away'

/** A part of the merged text, in ProseMirror positions. */
export interface MergedRange {
  readonly kind: RangeKind
  /** `block` is one whole node, `line` a stretch within a line. */
  readonly scope: 'block' | 'line'
  readonly from: number
  readonly to: number
}

export type TextChangeKind = 'inserted' | 'deleted' | 'moved' | 'edited' | 'remarked' | 'attributes'

/** Where a change stands in the newer document, to take it back. A path is child indexes from the root. */
export interface ChangePlace {
  /** The block itself; for a deleted one the place where it would stand. */
  readonly path: readonly number[]
  readonly block: LoneBlock | BlockPair
  /** Where a moved block would stand if it had stayed; null for others, and when that place is gone as well. */
  readonly movedFrom: readonly number[] | null
}

/** One thing to look at while walking through a comparison. */
export interface TextChange {
  readonly kind: TextChangeKind
  /** The block that it concerns, in the merged text. */
  readonly from: number
  readonly to: number
  readonly nodeType: string
  /** Set where the block became another kind, as a paragraph a heading. */
  readonly typeBefore: string | null
  /** The first words of what changed. */
  readonly excerpt: string
  readonly insertedWords: number
  readonly deletedWords: number
  readonly attributes: readonly AttributeChange[]
  /** Marks that came or went. */
  readonly marks: readonly string[]
  /** One, but for a whole column of a table: a cell in every row. */
  readonly places: readonly ChangePlace[]
}

/**
 * Both texts in one, or one of them alone, with the marks of what differs. To be shown, never to be stored. A change
 * that has nothing to show in a text that stands alone is empty there: `from` and `to` are the place where it would be.
 */
export interface MergedText {
  readonly document: DocumentJson
  readonly ranges: readonly MergedRange[]
  readonly changes: readonly TextChange[]
  readonly insertedWords: number
  readonly deletedWords: number
}
