import { appError } from '../../../shared/domain/app-error'
import type { ProjectId } from '../../../shared/domain/ids'
import type { Project } from '../../../shared/domain/project'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { isKnown } from '../../storage/workshops/is-known'
import { findProject, insertProject, updateProject } from '../../storage/workshops/project-store'
import type { ServiceContext } from '../service-context'

/** Makes a project or changes one. `not-found` when the project or its publicity profile is not in the library. */
export function saveProject(
  context: ServiceContext,
  { projectId, ...facts }: ParsedInput<'project:save'>,
): Result<Project> {
  const { database, clock, random } = context
  return database.transaction(() => {
    if (!isKnown(database, { to: 'profile', id: facts.profileId })) return err(appError('not-found'))
    if (projectId === null) {
      const project = { ...facts, id: makeUuid<ProjectId>(clock.now(), random) }
      insertProject(database, project)
      return ok(project)
    }
    if (!findProject(database, projectId)) return err(appError('not-found'))
    const project = { ...facts, id: projectId }
    updateProject(database, project)
    return ok(project)
  })
}
