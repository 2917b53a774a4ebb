import { appError } from '../../../shared/domain/app-error'
import type { OutputFormat } from '../../../shared/domain/edition'
import type { Finding } from '../../../shared/domain/finding'
import { planCopies, type PersonalCopy } from '../../../shared/domain/personal-copies'
import { err, ok, type Result } from '../../../shared/domain/result'
import { createTranslator } from '../../../shared/i18n/translator'
import type { ExportJob } from '../../export/export-job'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import { findPack } from '../../storage/workshops/pack-store'
import { listParticipants } from '../../storage/workshops/participant-store'
import { checkOutputFolder } from '../exporting/check-output-folder'
import { outputFileName } from '../exporting/output-file-name'
import type { ServiceContext } from '../service-context'
import type { CopiesRequest } from './copies-request'
import { copiesText, type CopiesText } from './copies-text'
import { copyJob } from './copy-job'
import { copyLayout, isSameLayout } from './copy-layouts'

/** One copy as it will be written. */
export interface PlannedCopy {
  readonly line: string
  readonly fileName: string
}

/** Copies that are made from the same pages. */
export interface CopyGroup {
  readonly output: OutputFormat
  /** The pages as they were issued, or what has to be set first. */
  readonly base: Uint8Array | ExportJob
  readonly copies: readonly PlannedCopy[]
}

export interface PreparedCopies {
  readonly folder: string
  readonly withNames: boolean
  readonly groups: readonly CopyGroup[]
  readonly findings: readonly Finding[]
}

interface OpenGroup {
  readonly output: OutputFormat
  readonly source: ManuscriptSource
  readonly copies: PlannedCopy[]
}

/**
 * What personal copies take: for each format that somebody wants, pages that are there or a job that sets them, and a
 * line and a file name for each person. Writes nothing; copies are never kept. Errors: `copies-nobody` without people,
 * `copies-not-issued` without an edition for participants, those of an export.
 */
export function prepareCopies(context: ServiceContext, request: CopiesRequest): Result<PreparedCopies> {
  const blocked = checkOutputFolder(request.folder)
  if (blocked) return err(blocked)
  const { database } = context
  const { workshopId, packId, participantIds, folder, withNames } = request
  if (findPack(database, packId)?.workshopId !== workshopId) return err(appError('not-found'))
  const chosen = participantIds && new Set(participantIds)
  const people = listParticipants(database, workshopId).filter(({ id }) => chosen?.has(id) ?? true)
  if (people.length === 0) return err(appError('copies-nobody'))
  const text = copiesText(context, request)
  if (!text.ok) return text
  const groups = serveGroups(context, groupCopies(planCopies(people), text.value.source), text.value, withNames)
  return groups.ok ? ok({ folder, withNames, groups: groups.value, findings: text.value.findings }) : groups
}

/** People who get the same pages are served together. */
function groupCopies(copies: readonly PersonalCopy[], source: ManuscriptSource): readonly OpenGroup[] {
  const open: OpenGroup[] = []
  for (const copy of copies) {
    const layout = copyLayout(source, copy.format)
    const present = open.find((one) => one.output === layout.output && isSameLayout(one.source, layout.source))
    const group = present ?? { ...layout, copies: [] }
    if (!present) open.push(group)
    group.copies.push(planOne(copy, group))
  }
  return open
}

function planOne(copy: PersonalCopy, { source, output }: OpenGroup): PlannedCopy {
  const t = createTranslator(source.language)
  const [day = source.date.slice(0, 10)] = source.workshop?.days.map(({ date }) => date).sort() ?? []
  const marking = source.status === 'proof' ? t('manuscript.marking.proof').toLocaleLowerCase(source.language) : ''
  // The title gives way: the name is what tells one file from the others.
  const fileName = outputFileName({
    day,
    parts: [source.title, marking, copy.fileLabel],
    shortened: 0,
    extension: output,
  })
  return { line: output === 'pdf' ? t('manuscript.copy.line', { name: copy.printed }) : copy.printed, fileName }
}

function serveGroups(
  context: ServiceContext,
  open: readonly OpenGroup[],
  text: CopiesText,
  withNames: boolean,
): Result<readonly CopyGroup[]> {
  const groups: CopyGroup[] = []
  for (const { output, source, copies } of open) {
    const isSame = isSameLayout(source, text.source)
    const issued = isSame && (output === 'pdf' || !withNames) ? text.issued.get(output) : undefined
    if (issued) {
      groups.push({ output, base: issued, copies })
      continue
    }
    const pageMap = isSame && output !== 'pdf' ? text.pageMap : null
    const job = copyJob(context, { source, output, withNames, pageMap })
    if (!job.ok) return job
    groups.push({ output, base: job.value, copies })
  }
  return ok(groups)
}
