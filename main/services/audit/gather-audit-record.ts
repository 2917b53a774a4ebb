import { appError } from '../../../shared/domain/app-error'
import type { Evidence } from '../../../shared/domain/evidence'
import type { EditionId, PersonId, WorkshopId } from '../../../shared/domain/ids'
import type { PaperOutput } from '../../../shared/domain/paper'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Workshop } from '../../../shared/domain/workshop'
import type { AuditEvidence, AuditPack, AuditPaper, AuditProject, AuditRecord } from '../../export/audit/audit-record'
import type { Database } from '../../storage/database'
import { libraryStore } from '../../storage/library-store'
import { personStore } from '../../storage/person-store'
import { findEdition, listEditions } from '../../storage/workshops/edition-store'
import { listEvidence } from '../../storage/workshops/evidence-store'
import { findLastChange } from '../../storage/workshops/last-change'
import { findPack, listPacks, type PackFacts } from '../../storage/workshops/pack-store'
import { listParticipants } from '../../storage/workshops/participant-store'
import { findProject } from '../../storage/workshops/project-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import { listPaperOutputs } from '../paperwork/list-paper-outputs'
import type { ServiceContext } from '../service-context'
import { auditEdition, iso, type Clean } from './audit-edition'
import { withoutNames } from './without-names'

export type AuditScope =
  | { readonly type: 'workshop'; readonly workshopId: WorkshopId }
  | { readonly type: 'edition'; readonly editionId: EditionId }

/**
 * What an auditor is told about a workshop with all its editions, or about one edition. No participant's name: where one
 * stands in a free text, it gives way. `not-found`.
 */
export function gatherAuditRecord(context: ServiceContext, scope: AuditScope): Result<AuditRecord> {
  const { database } = context
  const edition = scope.type === 'edition' ? findEdition(database, scope.editionId) : null
  const workshopId =
    scope.type === 'workshop' ? scope.workshopId : edition && findPack(database, edition.packId)?.workshopId
  const workshop = workshopId ? findWorkshop(database, workshopId) : null
  if (!workshop) return err(appError('not-found'))
  const names = listParticipants(database, workshop.id).map(({ name }) => name)
  const clean: Clean = (text) => withoutNames(text, names)
  const packs = listPacks(database, workshop.id).filter(({ id }) => !edition || id === edition.packId)
  const isWhole = scope.type === 'workshop'
  return ok({
    format: 'skripta-audit-record',
    formatVersion: 1,
    scope: scope.type,
    asOf: new Date(findLastChange(database, workshop.id) ?? 0).toISOString(),
    library: libraryFacts(database),
    project: projectFacts(database, workshop),
    workshop: workshopFacts(database, workshop),
    packs: packs.map((pack) => auditPack(context, pack, edition?.id ?? null, clean)),
    papers: isWhole ? listPaperOutputs({ database }, workshop.id).toReversed().map(auditPaper) : [],
    evidence: isWhole ? listEvidence(database, workshop.id).map((one) => auditEvidence(one, clean)) : [],
  })
}

function libraryFacts(database: Database): AuditRecord['library'] {
  const { libraryId, title } = libraryStore.read(database)
  return { id: libraryId, title }
}

function projectFacts(database: Database, { projectId }: Workshop): AuditProject | null {
  const project = projectId && findProject(database, projectId)
  if (!project) return null
  const { title, programme, registrationNumber, beneficiary, partners, from, to } = project
  return { title, programme, registrationNumber, beneficiary, partners, from, to }
}

function workshopFacts(database: Database, workshop: Workshop): AuditRecord['workshop'] {
  const nameOf = (id: PersonId | null) => (id && personStore.find(database, id)?.name) ?? ''
  const ofBlocks = workshop.days.flatMap(({ blocks }) => blocks.flatMap(({ lecturerId }) => lecturerId ?? []))
  const { id, title, kind, district, venue, days } = workshop
  return {
    id,
    title,
    kind,
    district,
    venue,
    days: [...new Set(days.map(({ date }) => date))].sort(),
    lecturers: [...new Set([...workshop.lecturerIds, ...ofBlocks])].map(nameOf).filter((name) => name !== ''),
    coordinator: nameOf(workshop.coordinatorId),
  }
}

function auditPack(context: ServiceContext, pack: PackFacts, only: EditionId | null, clean: Clean): AuditPack {
  const editions = listEditions(context.database, pack.id).filter(({ id }) => only === null || id === only)
  const { id, title, language } = pack
  return { id, title, language, editions: editions.map((edition) => auditEdition(context, edition, clean)) }
}

function auditPaper({ kind, format, fileName, hash, madeAt, madeBy, namesPeople }: PaperOutput): AuditPaper {
  return { kind, format, fileName, sha256: hash, madeAt: iso(madeAt), madeBy, namesPeople }
}

function auditEvidence(evidence: Evidence, clean: Clean): AuditEvidence {
  const { kind, title, fileName, hash, bytes, namesPeople, addedAt, addedBy, removed } = evidence
  return {
    kind,
    title: clean(title),
    fileName: namesPeople ? '' : clean(fileName),
    sha256: hash,
    bytes,
    namesPeople,
    addedAt: iso(addedAt),
    addedBy,
    removed: removed && { at: iso(removed.at), by: removed.by, reason: clean(removed.reason) },
  }
}
