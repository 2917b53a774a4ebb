import type { NodeJson } from '../../../shared/document/document-json'
import type { ListItemPlace } from './list-counter'
import type { StyleRole } from './style-names'

/** How a whole line looks: bold larger lines may be meant as headings. */
export interface LineLook {
  readonly isBold: boolean
  /** Half points; the smallest letters of the line. */
  readonly size: number
}

export interface FlatParagraph {
  readonly type: 'paragraph'
  readonly role: StyleRole
  readonly inlines: readonly NodeJson[]
  readonly list: ListItemPlace | null
  /** A box to tick in front of the text; null for everything else. */
  readonly isDone: boolean | null
  readonly look: LineLook | null
  /** Twentieths of a point; lines that stand under a list item without a number go on with it. */
  readonly indent: number
  /** The style's own id, for files of Skripta. */
  readonly style: string
}
export interface FlatNode {
  readonly type: 'node'
  readonly node: NodeJson
  readonly indent?: number
}
/** What a walk over the body gives, before lists, quotes and captions are put together. */
export type FlatBlock = FlatParagraph | FlatNode
