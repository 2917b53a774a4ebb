import { appError } from '../../../shared/domain/app-error'
import type { AppliedPreset } from '../../../shared/domain/pack-preset'
import { err, ok, type Result } from '../../../shared/domain/result'
import { title as titleParser } from '../../../shared/ipc/parsers'
import { allOrNothing } from '../../services/all-or-nothing'
import type { ServiceContext } from '../../services/service-context'
import { listWorkshops } from '../../services/workshops/list-workshops'
import { openWorkshop } from '../../services/workshops/open-workshop'
import { beginPack } from '../begin-pack'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly workshop: string
  readonly preset: string
  readonly title?: string
}

/** `skripta pack LIB --workshop ID --preset NAME [--title T]` */
export const registerPack: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'pack')
    .requiredOption('--workshop <id>')
    .requiredOption('--preset <name>')
    .option('--title <title>')
    .action(async (library: string, options: Options) => {
      const result = await withLibrary(library, (context) => {
        const made = allOrNothing(context.database, () => addPack(context, options))
        if (!made.ok) return made
        const { view, leftOut } = made.value
        const packId = view.pack.id
        const lines = [io.translate('cli.packCreated', { packId }), ...leftOut.map((title) => `– ${title}`)]
        return ok({ json: { packId, items: view.items.length, leftOut }, text: lines.join('\n') })
      })
      report(result, options.json === true)
    })
}

function addPack(context: ServiceContext, { workshop: id, preset, title }: Options): Result<AppliedPreset> {
  const rows = listWorkshops(context)
  if (!rows.ok) return rows
  const row = rows.value.find((one) => one.id === id)
  if (!row) return err(appError('not-found'))
  const named = titleParser.safeParse(title ?? row.title)
  if (!named.success) return err(appError('invalid-input', { detail: '--title' }))
  const opened = openWorkshop(context, { workshopId: row.id })
  if (!opened.ok) return opened
  const language = opened.value.workshop.languages[0] ?? context.user.language
  return beginPack(context, { workshopId: row.id, title: named.data, language, preset })
}
