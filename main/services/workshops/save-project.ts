import { appError } from '../../../shared/domain/app-error'
import type { ProjectId } from '../../../shared/domain/ids'
import type { Project } from '../../../shared/domain/project'
import { plainLook } from '../../../shared/domain/project-look'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { assetStore } from '../../storage/asset-store'
import { makeUuid } from '../../storage/make-uuid'
import { isKnown } from '../../storage/workshops/is-known'
import { findProject, insertProject, updateProject } from '../../storage/workshops/project-store'
import type { ServiceContext } from '../service-context'

/** Makes a project or changes one. `not-found` when the project or its publicity profile, or a logo's picture, is not in the library. */
export function saveProject(
  context: ServiceContext,
  { projectId, look, ...facts }: ParsedInput<'project:save'>,
): Result<Project> {
  const { database, clock, random } = context
  return database.transaction(() => {
    if (!isKnown(database, { to: 'profile', id: facts.profileId })) return err(appError('not-found'))
    if (look?.logos.some(({ asset }) => !assetStore.find(database, asset))) return err(appError('not-found'))
    if (projectId === null) {
      const project = { ...facts, look: look ?? plainLook, id: makeUuid<ProjectId>(clock.now(), random) }
      insertProject(database, project)
      return ok(project)
    }
    const before = findProject(database, projectId)
    if (!before) return err(appError('not-found'))
    const project = { ...facts, look: look ?? before.look, id: projectId }
    updateProject(database, project)
    return ok(project)
  })
}
