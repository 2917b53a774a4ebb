import { appError } from '../../../shared/domain/app-error'
import { err, type Result } from '../../../shared/domain/result'
import type { ProjectTemplate } from '../../../shared/domain/word-template'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { templateStore } from '../../storage/template-store'
import { findProject } from '../../storage/workshops/project-store'
import type { ServiceContext } from '../service-context'
import { findTemplate } from './find-template'
import { reportTemplate } from './report-template'

/**
 * Gives a project a Word template in the place of the one that it wears. The file is read first: what is no template,
 * is damaged or reaches out of itself is refused and changes nothing (`import-…`). `not-found` without the project.
 */
export function attachTemplate(
  context: ServiceContext,
  { projectId, name, bytes }: ParsedInput<'template:attach'>,
): Result<ProjectTemplate | null> {
  const { database, clock, user } = context
  const report = reportTemplate(bytes, name)
  if (!report.ok) return report
  return database.transaction(() => {
    if (!findProject(database, projectId)) return err(appError('not-found'))
    templateStore.attach(database, projectId, bytes, { name, attachedAt: clock.now(), attachedBy: user.name })
    return findTemplate(context, { projectId })
  })
}
