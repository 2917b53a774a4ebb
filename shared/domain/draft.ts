import type { ChapterId, DraftId, Instant } from './ids'
import type { Language } from './language'
import type { DocumentJson } from '../document/document-json'

/** The working text of one chapter in one language. */
export interface Draft {
  readonly id: DraftId
  readonly chapterId: ChapterId
  readonly language: Language
  readonly title: string
  /** Rises with every save; a save names the revision it is based on. */
  readonly revision: number
  readonly updatedAt: Instant
  readonly content: DocumentJson
}

/** A stored draft that `parseDocument` refuses: shown as bytes, never opened in the editor, never overwritten. */
export interface RefusedDraft {
  readonly id: DraftId
  readonly chapterId: ChapterId
  readonly language: Language
  readonly title: string
  readonly revision: number
  readonly raw: string
  readonly problem: string
}
