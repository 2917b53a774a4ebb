import type { AppError } from '../../../shared/domain/app-error'
import type { Finding } from '../../../shared/domain/finding'
import type { WorkshopId } from '../../../shared/domain/ids'
import type { PaperFormat, PaperKind } from '../../../shared/domain/paper'
import type { PaperMatter } from '../../../shared/domain/paper-matter'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import type { PapersJob } from '../../export/papers-job'

/** Which papers are asked for. */
export interface PapersRequest {
  readonly workshopId: WorkshopId
  readonly kinds: readonly PaperKind[]
  readonly formats: readonly PaperFormat[]
  readonly folder: string
  /** False: nobody is named. */
  readonly withPeople: boolean
}

/** A file that will be written, by paper and format. */
export interface PlannedPaper {
  readonly kind: PaperKind
  readonly format: PaperFormat
  readonly fileName: string
  readonly namesPeople: boolean
}

/** To be made by the export process. */
export interface PreparedPapers {
  readonly job: PapersJob
  readonly workshopId: WorkshopId
  readonly folder: string
  readonly planned: readonly PlannedPaper[]
  /** What the check of publicity found over all of them. */
  readonly findings: readonly Finding[]
  /** What each lacks. */
  readonly matters: readonly { readonly kind: PaperKind; readonly matter: PaperMatter }[]
}

/** What was written, in order; with an error the files before it are there all the same. */
export interface FinishedPapers {
  readonly files: readonly WrittenFile[]
  readonly error: AppError | null
}

/** How the making of papers ended. A failure while writing leaves the files that were written before it. */
export interface PapersOutcome {
  readonly state: 'done' | 'failed' | 'cancelled'
  readonly files: readonly WrittenFile[]
  readonly findings: readonly Finding[]
  readonly matters: PreparedPapers['matters']
  readonly losses: readonly string[]
  readonly error: AppError | null
}
