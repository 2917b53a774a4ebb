import type { Project } from '../../../shared/domain/project'
import { ok, type Result } from '../../../shared/domain/result'
import * as projects from '../../storage/workshops/project-store'
import type { ServiceContext } from '../service-context'

/** Every project by title, archived ones last. */
export function listProjects({ database }: ServiceContext): Result<readonly Project[]> {
  return ok(projects.listProjects(database))
}
