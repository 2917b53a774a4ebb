import type { DocumentJson } from '../document-json'
import type { AttributeChange } from './comparison'

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
}

/** Both texts in one: what came and what went stand side by side. To be shown, never to be stored. */
export interface MergedText {
  readonly document: DocumentJson
  readonly ranges: readonly MergedRange[]
  readonly changes: readonly TextChange[]
  readonly insertedWords: number
  readonly deletedWords: number
}
