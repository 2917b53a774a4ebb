import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ProjectTemplate } from '../../../shared/domain/word-template'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { templateStore } from '../../storage/template-store'
import type { ServiceContext } from '../service-context'
import { reportTemplate } from './report-template'

/** The template that a project wears, with what of it is used; null when it wears none. `damaged-content` when its bytes are. */
export function findTemplate(
  { database }: Pick<ServiceContext, 'database'>,
  { projectId }: ParsedInput<'template:find'>,
): Result<ProjectTemplate | null> {
  const attached = templateStore.find(database, projectId)
  if (!attached) return ok(null)
  const bytes = templateStore.read(database, attached.hash)
  if (!bytes) return err(appError('damaged-content', { title: attached.name, number: 0 }))
  const report = reportTemplate(bytes, attached.name)
  return report.ok ? ok({ projectId, ...attached, report: report.value }) : report
}
