import type { NodeJson } from '../document-json'

/** A node without what it holds. */
export type NodeShell = Pick<NodeJson, 'type' | 'attrs'>

/** One attribute that differs; null stands for one that is not there. */
export interface AttributeChange {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

/** A stretch of a line. Texts of `remarked` are the same letters with other marks. */
export type ComparedInline =
  | { readonly kind: 'kept' | 'inserted' | 'deleted'; readonly nodes: readonly NodeJson[] }
  | { readonly kind: 'remarked'; readonly before: readonly NodeJson[]; readonly after: readonly NodeJson[] }
  | InlineNodePair

/** A footnote or a chip that is in both texts and differs. */
export interface InlineNodePair {
  readonly kind: 'pair'
  readonly before: NodeJson
  readonly after: NodeJson
  readonly attributes: readonly AttributeChange[]
  /** What a footnote says; empty for a chip. */
  readonly pieces: readonly ComparedInline[]
}

/** What a block that is in both texts holds: other blocks, a line of text, or nothing. */
export type ComparedContent =
  | { readonly type: 'blocks'; readonly blocks: readonly ComparedBlock[] }
  | { readonly type: 'line'; readonly pieces: readonly ComparedInline[] }
  | { readonly type: 'nothing' }

/** A block that is in both texts and differs in something, be it only its place or its id. */
export interface BlockPair {
  readonly kind: 'pair'
  /** It stood elsewhere before; the old place holds a `moved-away`. */
  readonly isMoved: boolean
  readonly before: NodeShell
  readonly after: NodeShell
  readonly attributes: readonly AttributeChange[]
  readonly content: ComparedContent
}

/** A block of one text only. `blocks` tells apart what came along from elsewhere; null when nothing did. */
export interface LoneBlock {
  readonly kind: 'inserted' | 'deleted'
  readonly node: NodeJson
  readonly blocks: readonly ComparedBlock[] | null
}

export type ComparedBlock = { readonly kind: 'same' | 'moved-away'; readonly node: NodeJson } | LoneBlock | BlockPair

/** Two texts laid over each other in reading order: read one way it is the first, read the other way the second. */
export interface Comparison {
  readonly blocks: readonly ComparedBlock[]
}
