import type { AppError } from '../../../shared/domain/app-error'
import type { Edition, EditionKind, EditionPart, OutputFormat } from '../../../shared/domain/edition'
import type { Finding } from '../../../shared/domain/finding'
import type { EditionId, PackId } from '../../../shared/domain/ids'
import type { LeftOut } from '../../../shared/domain/left-out'
import type { Language } from '../../../shared/domain/language'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import type { ExportJob } from '../../export/export-job'

/** An edition that is issued when its files have been made. */
export interface EditionDraft {
  readonly type: 'issue'
  readonly packId: PackId
  readonly kind: EditionKind
  readonly language: Language
  readonly recipe: Uint8Array
  readonly recipeHash: string
  readonly acceptedReason: string
  readonly parts: readonly EditionPart[]
}

/** A format that an issued edition does not hold yet. */
export interface EditionAddition {
  readonly type: 'add'
  readonly editionId: EditionId
}

export interface ExportPlan {
  readonly folder: string
  readonly formats: readonly OutputFormat[]
  readonly kind: WrittenFile['kind']
  readonly fileNames: Readonly<Record<OutputFormat, string>>
  /** Null for what is not kept: proofs and single chapters. */
  readonly keeping: EditionDraft | EditionAddition | null
}

/** To be made by the export process. */
export interface CompileExport {
  readonly type: 'compile'
  readonly job: ExportJob
  readonly findings: readonly Finding[]
  /** What this reader does not get on purpose; left out where there is nothing to say. */
  readonly leftOut?: readonly LeftOut[]
  readonly plan: ExportPlan
}
/** The bytes of an edition, as they were handed out. */
export interface ReuseExport {
  readonly type: 'reuse'
  readonly edition: Edition
  readonly findings: readonly Finding[]
  readonly leftOut?: readonly LeftOut[]
  readonly plan: ExportPlan
}
/** The preflight does not let it pass; the findings say why. */
export interface RefusedExport {
  readonly type: 'refused'
  readonly error: AppError
  readonly findings: readonly Finding[]
}
export type ReadyExport = CompileExport | ReuseExport
export type PreparedExport = ReadyExport | RefusedExport

export interface FinishedExport {
  readonly files: readonly WrittenFile[]
  /** Null for what is not kept. */
  readonly editionId: EditionId | null
}
