import type { AssetHash, ContentHash, Day, EditionId, Instant, PackId, VersionId } from './ids'
import type { Language } from './language'

/** Who a file is for. Trainer notes, answer keys and comments never reach a participant file. */
export const editionKinds = ['participant', 'trainer'] as const
export type EditionKind = (typeof editionKinds)[number]

/** What a pack can be handed out as. */
export const outputFormats = ['pdf', 'docx', 'html', 'txt'] as const
export type OutputFormat = (typeof outputFormats)[number]

/** Which Typst set the pages. */
export type EngineName = 'native' | 'wasm'

export interface EditionPart {
  readonly versionId: VersionId
  readonly title: string
  readonly versionNumber: number
  readonly author: string
  readonly state: string
  readonly contentHash: ContentHash
}

export interface EditionFile {
  readonly format: OutputFormat
  readonly hash: AssetHash
  readonly bytes: number
  readonly pages: number | null
  readonly fileName: string
}

/** Anchor of a heading → the page it is printed on, and how many pages there are. */
export interface PageMap {
  readonly pages: number
  readonly anchors: Readonly<Record<string, number>>
}

/** An issued pack of one kind. Never changes; keeps the very bytes that were handed out. */
export interface Edition {
  readonly id: EditionId
  readonly packId: PackId
  /** From 1 within the pack. */
  readonly number: number
  readonly kind: EditionKind
  readonly language: Language
  readonly issuedAt: Instant
  readonly issuedBy: string
  readonly programVersion: string
  readonly engine: EngineName
  readonly templateHash: string
  /** Hash of everything that the output depends on; the same recipe is not issued twice. */
  readonly recipeHash: string
  readonly acceptedReason: string
  readonly parts: readonly EditionPart[]
  readonly files: readonly EditionFile[]
  readonly events: readonly EditionEvent[]
}

/** By what way an edition was handed out. */
export const deliveryWays = ['printed', 'email', 'link', 'medium', 'other'] as const
export type DeliveryWay = (typeof deliveryWays)[number]

/** What happened to an edition after it was issued: written down by whom and when, and what they say. */
export interface EditionEvent {
  readonly type: 'handed-out' | 'withdrawn'
  readonly at: Instant
  readonly by: string
  /** To whom it was handed out, without names of participants · why it was withdrawn. */
  readonly text: string
  /** The day it happened; left out where nobody said. */
  readonly happenedOn?: Day
  readonly way?: DeliveryWay
}
