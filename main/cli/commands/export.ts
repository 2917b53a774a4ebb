import path from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { editionKinds, outputFormats, type EditionKind, type OutputFormat } from '../../../shared/domain/edition'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ExportTarget } from '../../../shared/ipc/workshop-channels'
import { chooseTargets, type ExportChoice } from '../choose-targets'
import { addPrintOptions } from '../print-choice'
import { libraryCommand, type RegisterCommand } from '../command-line'
import type { CommandResult } from '../command-result'
import type { CliIo } from '../cli-io'
import { allChoices, makeFolders } from '../export-all'
import { makeCopies } from '../make-copies'
import { exportTargets } from '../export-targets'
import { planWorkshopFolder } from '../../services/folder/plan-folder'
import { chooseWorkshops } from '../choose-workshops'
import { withLibrary } from '../with-library'

interface Options extends Omit<ExportChoice, 'kind'> {
  readonly kind?: EditionKind
  readonly json?: true
  readonly format?: string
  readonly out: string
  readonly smaller?: true
  readonly all?: true
  readonly copies?: true
  readonly withoutNames?: true
}

/** `skripta export LIB --workshop ID|all [--all | --copies] | --edition ID | --chapter ID … [--layout phone …] --out DIR` */
export const registerExport: RegisterCommand = (program, io, report) => {
  addPrintOptions(libraryCommand(program, io, 'export'))
    .option('--workshop <id>')
    .option('--pack <id>')
    .option('--edition <id>')
    .option('--chapter <id>')
    .option('--language <tag>')
    .option('--version <number>')
    .option('--draft')
    .option('--kind <kind>')
    .option('--proof')
    .option('--smaller')
    .option('--comments')
    .option('--no-answers')
    .option('--all')
    .option('--copies')
    .option('--without-names')
    .option('--accept <reason>', undefined, '')
    .option('--format <formats>')
    .requiredOption('--out <folder>')
    .action(async (library: string, options: Options) => {
      const formats = parseFormats(options.format ?? usualFormats(options))
      const result = formats.ok ? await choose(library, options, formats.value, io) : formats
      report(result, options.json === true)
    })
}

/** An edition gives everything that it holds, a whole workshop what it is usually handed out as. */
function usualFormats({ edition, all }: Options): string {
  if (edition !== undefined) return outputFormats.join(',')
  return all ? allChoices.formats : 'pdf'
}

function choose(
  library: string,
  options: Options,
  formats: readonly OutputFormat[],
  io: CliIo,
): Promise<CommandResult> {
  const { kind } = options
  if (kind !== undefined && !editionKinds.some((known) => known === kind))
    return Promise.resolve(err(appError('invalid-input', { detail: `--kind ${kind}` })))
  if (options.copies) return copies(library, options, io)
  if (options.all) return everything(library, options, formats, io)
  return run(library, { ...options, kind: kind ?? 'participant' }, formats, io)
}

/** `--copies`: one for each participant, in the format that the person would rather have. */
function copies(library: string, options: Options, io: CliIo): Promise<CommandResult> {
  const { workshop, pack, proof, withoutNames, out } = options
  if (workshop === undefined) return Promise.resolve(err(appError('invalid-input', { detail: '--copies --workshop' })))
  const isProof = proof === true
  const choice = { workshop, pack, isProof, withNames: withoutNames !== true, folder: path.resolve(out) }
  return withLibrary(library, (context) => makeCopies(context, choice, io))
}

/** `--all`: the whole folder of a workshop, or of each. */
function everything(
  library: string,
  { workshop, kind, out }: Options,
  formats: readonly OutputFormat[],
  io: CliIo,
): Promise<CommandResult> {
  return withLibrary(library, async (context) => {
    const chosen = chooseWorkshops(context, workshop)
    if (!chosen.ok) return chosen
    const kinds = kind === undefined ? allChoices.kinds : [kind]
    const folder = path.resolve(out)
    const plans = chosen.value.map((workshopId) => planWorkshopFolder(context, { workshopId, formats, kinds, folder }))
    return makeFolders(context, plans, io)
  })
}

type Chosen = Options & Pick<ExportChoice, 'kind'>

function run(library: string, options: Chosen, formats: readonly OutputFormat[], io: CliIo): Promise<CommandResult> {
  return withLibrary(library, async (context) => {
    const targets: Result<readonly ExportTarget[]> = chooseTargets(context, options)
    if (!targets.ok) return targets
    return exportTargets(
      context,
      {
        targets: targets.value,
        formats: [...formats],
        folder: path.resolve(options.out),
        hasSmaller: options.smaller === true,
      },
      io,
    )
  })
}

function parseFormats(text: string): Result<readonly OutputFormat[]> {
  const names = text.split(',').map((name) => name.trim())
  const formats = outputFormats.filter((format) => names.includes(format))
  const unknown = names.find((name) => !outputFormats.some((format) => format === name))
  return unknown === undefined ? ok(formats) : err(appError('invalid-input', { detail: `--format ${unknown}` }))
}
