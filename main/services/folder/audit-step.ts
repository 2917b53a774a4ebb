import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { describeError } from '../../../shared/i18n/describe-error'
import { createTranslator } from '../../../shared/i18n/translator'
import { auditJson } from '../../export/audit/audit-json'
import { auditManuscript } from '../../export/audit/audit-manuscript'
import type { AuditRecord } from '../../export/audit/audit-record'
import { findProject } from '../../storage/workshops/project-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import { gatherAuditRecord, type AuditScope } from '../audit/gather-audit-record'
import type { ServiceContext } from '../service-context'
import type { FolderStep, Made, StepPorts } from './folder-step'
import { setManuscript } from './set-manuscript'

export interface RecordPlace {
  readonly folder: readonly string[]
  /** What its file name says besides. */
  readonly suffix?: string
}

/** The audit record as it stands when this step is reached: JSON for programs, PDF for people. */
export const auditStep =
  (context: ServiceContext, scope: AuditScope, { folder, suffix = '' }: RecordPlace): FolderStep =>
  async (ports) => {
    const record = gatherAuditRecord(context, scope)
    if (!record.ok) return record
    const t = createTranslator(context.user.language)
    const [pack] = record.value.packs
    const number = pack?.editions[0]?.number ?? 0
    const title = scope.type === 'workshop' ? t('audit.names.record') : t('audit.names.recordOfEdition', { number })
    const stem = `${title}${suffix}`
    const about = { type: 'file', item: 'audit-record', title, folder } as const
    const json: Made = { ...about, name: `${stem}.json`, bytes: auditJson(record.value) }
    const pdf = await setPages(context, record.value, ports)
    if (pdf.ok) return ok([json, { ...about, name: `${stem}.pdf`, bytes: pdf.value }])
    if (pdf.error.code === 'cancelled') return pdf
    const detail = describeError(pdf.error, t)
    return ok([json, { type: 'gap', item: 'audit-record', title, reason: 'cannot-be-made', detail }])
  }

async function setPages(context: ServiceContext, record: AuditRecord, ports: StepPorts): Promise<Result<Uint8Array>> {
  const { database, user } = context
  const projectId = findWorkshop(database, record.workshop.id)?.projectId
  const project = projectId ? findProject(database, projectId) : null
  const files = await setManuscript(context, auditManuscript(record, project, user.language), ['pdf'], ports)
  if (!files.ok) return files
  const [pdf] = files.value
  return pdf ? ok(pdf.bytes) : err(appError('export-failed'))
}
