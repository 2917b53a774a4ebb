import type { AssetHash } from '../../../shared/domain/ids'
import type { ImportLoss } from '../../../shared/domain/import-report'
import type { LossCounter } from '../loss-counter'
import { visibleLength } from '../visible-length'
import type { FlatBlock } from './flat-block'
import type { InlineCollector } from './inline-collector'
import type { ListCounter } from './list-counter'
import type { DocxPackage, Relation } from './open-docx'
import type { RunLook } from './run-look'
import type { StyleTable } from './style-table'
import type { XmlElement } from './xml-element'

/** A field of Word that is open: its code, then the words that it shows. */
export interface OpenField {
  code: string
  isShowing: boolean
  isLeftOut: boolean
  href: string | null
}

/** What is counted while the text is read. */
export interface Tally {
  /** Visible characters that the report names instead of the text. */
  leftOut: number
  readonly letters: Map<string, number>
  readonly sizes: Map<number, number>
  hasContents: boolean
}

export interface Notes {
  readonly elements: ReadonlyMap<string, XmlElement>
  readonly relations: ReadonlyMap<string, Relation>
}

/** How the runs of a paragraph begin. */
export interface InlineState {
  /** Of the paragraph: what a run says is laid over it. */
  readonly look: RunLook
  readonly href: string | null
  readonly isInNote: boolean
}

/** The two walks, for the places where a line holds blocks and a block holds lines. */
export interface Walks {
  readonly inlines: (
    parent: XmlElement | null,
    state: InlineState,
    collector: InlineCollector,
    context: DocxContext,
  ) => void
  readonly blocks: (parent: XmlElement, context: DocxContext) => readonly FlatBlock[]
}

/** What every part of the reader is given. */
export interface DocxContext {
  readonly file: DocxPackage
  /** Of the part that is being read. */
  readonly relations: ReadonlyMap<string, Relation>
  readonly styles: StyleTable
  readonly lists: ListCounter
  readonly losses: LossCounter
  readonly tally: Tally
  readonly fields: OpenField[]
  readonly footnotes: Notes
  readonly endnotes: Notes
  /** Stores a picture of the file and answers its hash; null when it is none that a document can hold. */
  readonly takePicture: (part: string) => AssetHash | null
  /** EMU between the margins. */
  readonly textWidth: number
  /** How deep the tables and text boxes are at this place. */
  readonly depth: number
  /** How many of Skripta's own boxes are around this place. */
  readonly boxes: number
  readonly walks: Walks
}

/** Counts something of the text that is not carried, with its words. */
export function leaveOut(context: DocxContext, what: ImportLoss, count: number, text: string): void {
  context.losses.add(what, count, text)
  context.tally.leftOut += visibleLength(text)
}
