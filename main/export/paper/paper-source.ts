import type { Certificate, Participant } from '../../../shared/domain/participant'
import type { Day } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import type { PaperFormat, PaperKind, PaperSettings, SheetColumn } from '../../../shared/domain/paper'
import type { PeopleCounts } from '../../../shared/domain/people-counts'
import type { Project } from '../../../shared/domain/project'
import type { PublicityProfile } from '../../../shared/domain/publicity-profile'
import type { AssetHash } from '../../../shared/domain/ids'
import type { Workshop } from '../../../shared/domain/workshop'
import type { PictureFacts } from '../manuscript/manuscript'

/** Everything that the papers of one workshop are made from, gathered from the library before anything is computed. */
export interface PaperFacts {
  readonly workshop: Workshop
  readonly project: Project | null
  readonly profile: PublicityProfile | null
  /** Names of the people that the workshop refers to, by id. */
  readonly people: Readonly<Record<string, string>>
  /** Titles of the chapters that the programme refers to, by id. */
  readonly chapters: Readonly<Record<string, string>>
  /** In the order of their registration; empty where nobody is known or nobody may be named. */
  readonly participants: readonly Participant[]
  readonly certificates: readonly Certificate[]
  readonly counts: PeopleCounts
  /** Taught, from the programme. */
  readonly minutes: number
  /** Editions that were issued for the workshop, for the report. */
  readonly editions: readonly { readonly title: string; readonly number: number; readonly issuedOn: Day }[]
  readonly pictures: Readonly<Record<AssetHash, PictureFacts>>
  /** The day on which the papers are made. */
  readonly today: Day
}

/** One paper that is asked for. */
export interface PaperRequest {
  readonly kind: PaperKind
  /** One or two; the first leads. */
  readonly languages: readonly Language[]
  readonly settings: PaperSettings
  /** Of an attendance sheet; empty for every other kind. */
  readonly columns: readonly SheetColumn[]
  readonly formats: readonly PaperFormat[]
}
