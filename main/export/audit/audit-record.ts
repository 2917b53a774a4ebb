import type { DeliveryWay, EditionKind, OutputFormat } from '../../../shared/domain/edition'
import type { EvidenceKind } from '../../../shared/domain/evidence'
import type { FindingCode, Severity } from '../../../shared/domain/finding'
import type { Day, WorkshopId } from '../../../shared/domain/ids'
import type { PaperFormat, PaperKind } from '../../../shared/domain/paper'
import type { ChapterState } from '../../../shared/domain/state'

/**
 * What an auditor is told about a workshop or one of its editions. Names who wrote, approved and issued; no participant.
 * Instants are ISO with Z, days `YYYY-MM-DD`, hashes lower-case hex SHA-256. The same library gives the same record.
 */
export interface AuditRecord {
  readonly format: 'skripta-audit-record'
  readonly formatVersion: 1
  readonly scope: 'workshop' | 'edition'
  /** The newest change of what is recorded. */
  readonly asOf: string
  readonly library: { readonly id: string; readonly title: string }
  readonly project: AuditProject | null
  readonly workshop: AuditWorkshop
  readonly packs: readonly AuditPack[]
  readonly papers: readonly AuditPaper[]
  readonly evidence: readonly AuditEvidence[]
}

export interface AuditProject {
  readonly title: string
  readonly programme: string
  readonly registrationNumber: string
  readonly beneficiary: string
  readonly partners: readonly string[]
  readonly from: string | null
  readonly to: string | null
}

export interface AuditWorkshop {
  readonly id: WorkshopId
  readonly title: string
  readonly kind: string
  readonly district: string
  readonly venue: string
  readonly days: readonly Day[]
  readonly lecturers: readonly string[]
  readonly coordinator: string
}

export interface AuditPack {
  readonly id: string
  readonly title: string
  readonly language: string
  /** The newest first. */
  readonly editions: readonly AuditEdition[]
}

export interface AuditEdition {
  readonly id: string
  readonly number: number
  readonly kind: EditionKind
  readonly language: string
  readonly issuedAt: string
  readonly issuedBy: string
  readonly programVersion: string
  readonly engine: string
  readonly templateHash: string
  readonly recipeHash: string
  readonly versions: readonly AuditVersion[]
  /** What the check found and somebody accepted, with the reason for all of it. */
  readonly accepted: { readonly reason: string; readonly findings: readonly AuditFinding[] }
  /** Null where the recipe cannot be read any more. */
  readonly publicity: AuditPublicity | null
  readonly files: readonly AuditFile[]
  readonly events: readonly AuditEvent[]
}

export interface AuditVersion {
  readonly chapterId: string | null
  readonly versionId: string
  readonly title: string
  readonly number: number
  readonly author: string
  readonly contentHash: string
  /** As it stood when the edition was issued. */
  readonly state: string
  readonly lawAsOf: string | null
  /** Everything that was decided about it, the oldest first. */
  readonly decisions: readonly AuditDecision[]
}

export interface AuditDecision {
  readonly state: ChapterState
  readonly at: string
  readonly decidedBy: string
  readonly enteredBy: string
  readonly basis: string
  readonly until: string | null
}

export interface AuditFinding {
  readonly severity: Severity
  readonly code: FindingCode
  readonly chapter: string
  readonly words: string
}

/** What the publicity of an edition rests on, as its recipe has it. */
export interface AuditPublicity {
  readonly project: string
  readonly registrationNumber: string
  readonly profile: string
  readonly source: string
  readonly checkedOn: string | null
  readonly statement: string
  readonly isOfficial: boolean
  readonly hasEmblem: boolean
  readonly findings: readonly AuditFinding[]
}

export interface AuditFile {
  readonly format: OutputFormat
  readonly fileName: string
  readonly sha256: string
  readonly bytes: number
  readonly pages: number | null
}

export interface AuditEvent {
  readonly type: 'handed-out' | 'withdrawn'
  /** When it was written down. */
  readonly at: string
  readonly by: string
  readonly text: string
  /** The day it happened, and by what way; null where nobody said. */
  readonly happenedOn: Day | null
  readonly way: DeliveryWay | null
}

export interface AuditPaper {
  readonly kind: PaperKind
  readonly format: PaperFormat
  readonly fileName: string
  readonly sha256: string
  readonly madeAt: string
  readonly madeBy: string
  readonly namesPeople: boolean
}

export interface AuditEvidence {
  readonly kind: EvidenceKind
  readonly title: string
  /** Empty where people can be recognised: names of files often name people too. */
  readonly fileName: string
  readonly sha256: string
  readonly bytes: number
  readonly namesPeople: boolean
  readonly addedAt: string
  readonly addedBy: string
  readonly removed: { readonly at: string; readonly by: string; readonly reason: string } | null
}
