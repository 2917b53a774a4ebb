import type { ChapterId, DraftId } from './ids'
import type { Language } from './language'

/** A term of the glossary as one chapter explains it. */
export interface GlossaryEntry {
  readonly term: string
  /** Empty where the chapter only uses the term. */
  readonly definition: string
  readonly language: Language
  readonly chapterId: ChapterId
  readonly draftId: DraftId
  /** The title of that chapter. */
  readonly title: string
}
