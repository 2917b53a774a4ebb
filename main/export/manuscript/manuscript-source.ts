import type { AssetHash, ChapterId, Day, VersionId } from '../../../shared/domain/ids'
import type { CommentThread } from '../../../shared/domain/comment'
import type { AnnexDropping, AnnexReading } from '../../../shared/domain/annex'
import type { EditionKind } from '../../../shared/domain/edition'
import type { Language } from '../../../shared/domain/language'
import type { PackChanges } from '../../../shared/domain/pack-changes'
import type { PrintOptions } from '../../../shared/domain/print-options'
import type { Project } from '../../../shared/domain/project'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import type { Workshop } from '../../../shared/domain/workshop'
import type { CitingStyle } from '../../../shared/domain/act'
import type { CitationLinks } from '../../../shared/document/citations/official-link'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { ActTitles } from './cite-as'
import type { PictureFacts } from './manuscript'

/** Everything that a manuscript is made from, gathered from the library before anything is computed. */
export interface ManuscriptSource {
  readonly title: string
  readonly language: Language
  readonly kind: EditionKind
  readonly status: 'edition' | 'proof' | 'chapter'
  readonly pageSize: 'a4' | 'a5'
  readonly isTwoSided: boolean
  /** Left out by recipes that are older than the choice: printed plainly. */
  readonly print?: PrintOptions
  readonly audience: readonly string[]
  readonly workshop: Workshop | null
  readonly project: Project | null
  readonly profile: PublicityProfile | null
  /** Names of the people that the workshop refers to, by id. */
  readonly people: Readonly<Record<string, string>>
  readonly parts: readonly SourcePart[]
  readonly pictures: Readonly<Record<AssetHash, PictureFacts>>
  /** How acts are cited and where they are found. Editions that are older than the register have none. */
  readonly citing?: SourceCiting
  /** What is new since the last time, where the pack has a page for it. */
  readonly changes?: PackChanges
  /** False where the trainer's files go out without the answers; left out where they are printed. */
  readonly hasAnswers?: boolean
  /** What was said about the texts; left out unless it was asked for. Never printed for participants. */
  readonly comments?: readonly SourceComments[]
  /** The Word template of the project; left out where it wears none. */
  readonly template?: { readonly hash: AssetHash; readonly name: string }
  /** ISO instant with Z. */
  readonly date: string
}

export interface SourceCiting {
  readonly style: CitingStyle
  readonly links: CitationLinks
  /** Of the acts that are cited, by id; empty where citations are printed as they were written. */
  readonly titles: Readonly<Record<string, ActTitles>>
}

/** Comments beside one text, oldest first. */
export interface SourceComments {
  readonly chapterId: ChapterId
  readonly language: Language
  readonly threads: readonly CommentThread[]
}

export interface SourceDivider {
  readonly type: 'divider'
  readonly title: string
  /** Language of the part that begins here; left out where nothing changes. */
  readonly language?: Language | null
  readonly isTrainerOnly: boolean
  readonly startsOnRightPage: boolean
}

export interface SourceChapter {
  readonly type: 'chapter'
  readonly chapterId: ChapterId
  /** Null when a draft is printed. */
  readonly versionId: VersionId | null
  readonly versionNumber: number | null
  readonly title: string
  readonly language: Language
  readonly theme: string
  readonly author: string
  readonly guarantor: string
  readonly state: string
  readonly lawAsOf: Day | null
  readonly checkAgainBy: Day | null
  readonly district: string
  /** The sheet of a district: in a workshop of another one it misleads. Left out by older recipes. */
  readonly isDistrictSheet?: boolean
  readonly audiences: readonly string[]
  readonly districts: readonly string[]
  readonly kinds: readonly EditionKind[]
  readonly isTrainerOnly: boolean
  readonly startsOnRightPage: boolean
  /** Null when the stored text could not be read; the preflight stops there. */
  readonly content: DocumentJson | null
  /** Why `content` is null; `missing` where nothing is said. */
  readonly problem?: 'missing' | 'refused'
}

/** A PDF that is bound in. The edition keeps its hash: the library never forgets the bytes. */
export interface SourceAnnex {
  readonly type: 'annex'
  readonly title: string
  readonly asset: AssetHash
  readonly fileName: string
  readonly pages: number
  readonly reading: AnnexReading
  readonly dropped: readonly AnnexDropping[]
  readonly isTrainerOnly: boolean
  readonly startsOnRightPage: boolean
}

/** A place of the recipe that puts nothing into the book; the preflight says so. */
export interface SourceGap {
  readonly type: 'gap'
  /** The place of the district sheet that no chapter fills · an annex that the library does not hold, or a recipe older than annexes. */
  readonly reason: 'district-sheet' | 'annex'
  readonly title: string
  readonly isTrainerOnly: boolean
}

export type SourcePart = SourceDivider | SourceChapter | SourceAnnex | SourceGap
