import path from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { paperFormats, paperKinds } from '../../../shared/domain/paper'
import { err, ok, type Result } from '../../../shared/domain/result'
import { listWorkshops } from '../../services/workshops/list-workshops'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { makePapers } from '../make-papers'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly workshop: string
  readonly kind: string
  readonly format: string
  readonly people?: true
  readonly out: string
}

/** `skripta papers LIB --workshop ID [--kind attendance,…] [--format pdf,docx] [--people] --out DIR` */
export const registerPapers: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'papers')
    .requiredOption('--workshop <id>')
    .option('--kind <kinds>', undefined, paperKinds.join(','))
    .option('--format <formats>', undefined, 'pdf')
    .option('--people')
    .requiredOption('--out <folder>')
    .action(async (library: string, options: Options) => {
      const kinds = choose('--kind', paperKinds, options.kind)
      const formats = choose('--format', paperFormats, options.format)
      if (!kinds.ok) return report(kinds, options.json === true)
      if (!formats.ok) return report(formats, options.json === true)
      const result = await withLibrary(library, (context) => {
        const rows = listWorkshops(context)
        if (!rows.ok) return rows
        const workshop = rows.value.find(({ id }) => id === options.workshop)
        if (!workshop) return err(appError('not-found'))
        const request = {
          workshopId: workshop.id,
          kinds: kinds.value,
          formats: formats.value,
          folder: path.resolve(options.out),
          withPeople: options.people === true,
        }
        return makePapers(context, request, io)
      })
      report(result, options.json === true)
    })
}

/** Names from a list, in the order of the list; one that is not in it is `invalid-input`. */
function choose<Name extends string>(option: string, known: readonly Name[], text: string): Result<readonly Name[]> {
  const names = text.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !known.some((one) => one === name))
  if (unknown !== undefined) return err(appError('invalid-input', { detail: `${option} ${unknown}` }))
  return ok(known.filter((one) => names.includes(one)))
}
