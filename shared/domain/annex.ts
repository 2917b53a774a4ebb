import type { AnnexId, AssetHash, Instant } from './ids'

/** How a PDF can be read aloud: with its structure · as text without structure · not at all, it is made of pictures. */
export type AnnexReading = 'tagged' | 'text' | 'pictures'

/**
 * What a PDF holds that a book does not: scripts, files inside it, fields to fill in, notes of its readers, links to other
 * files or to places that are not there, hidden layers.
 */
export type AnnexDropping = 'scripts' | 'files' | 'fields' | 'notes' | 'links' | 'layers'

/** What was found in a PDF when it was taken in. */
export interface AnnexFacts {
  readonly pages: number
  readonly reading: AnnexReading
  /** As the file says; empty where it says nothing. */
  readonly language: string
  /** Not bound in; what fields and notes show on paper stays. */
  readonly dropped: readonly AnnexDropping[]
}

/** A PDF that is bound into packs. Never changes: another title or file makes another annex, so that no other pack moves. */
export interface Annex extends AnnexFacts {
  readonly id: AnnexId
  readonly title: string
  readonly hash: AssetHash
  readonly fileName: string
  readonly bytes: number
  readonly addedAt: Instant
}
