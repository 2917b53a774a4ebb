import path from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { err, type Result } from '../../../shared/domain/result'
import { editionId, projectId, workshopId } from '../../../shared/ipc/parsers'
import type { FolderPlan } from '../../services/folder/export-folder'
import { planProjectFolder, planRecord } from '../../services/folder/plan-folder'
import type { ServiceContext } from '../../services/service-context'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { makeFolders } from '../export-all'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly project?: string
  readonly workshop?: string
  readonly edition?: string
  readonly out: string
}

/** `skripta audit LIB --project ID | --workshop ID | --edition ID --out DIR` */
export const registerAudit: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'audit')
    .option('--project <id>')
    .option('--workshop <id>')
    .option('--edition <id>')
    .requiredOption('--out <folder>')
    .action(async (library: string, options: Options) => {
      const result = await withLibrary(library, (context) => makeFolders(context, [plan(context, options)], io))
      report(result, options.json === true)
    })
}

/** A project gives its whole folder; a workshop or an edition its record. Exactly one is named. */
function plan(context: ServiceContext, { project, workshop, edition, out }: Options): Result<FolderPlan> {
  const folder = path.resolve(out)
  if ([project, workshop, edition].filter((one) => one !== undefined).length !== 1)
    return err(appError('invalid-input', { detail: '--project | --workshop | --edition' }))
  if (project !== undefined) {
    const id = projectId.safeParse(project)
    return id.success ? planProjectFolder(context, { projectId: id.data, folder }) : err(appError('not-found'))
  }
  if (workshop !== undefined) {
    const id = workshopId.safeParse(workshop)
    if (!id.success) return err(appError('not-found'))
    return planRecord(context, { scope: { type: 'workshop', workshopId: id.data }, folder })
  }
  const id = editionId.safeParse(edition)
  if (!id.success) return err(appError('not-found'))
  return planRecord(context, { scope: { type: 'edition', editionId: id.data }, folder })
}
