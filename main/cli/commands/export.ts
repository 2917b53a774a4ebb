import path from 'node:path'
import { appError } from '../../../shared/domain/app-error'
import { outputFormats, type EditionKind, type OutputFormat } from '../../../shared/domain/edition'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ExportTarget } from '../../../shared/ipc/workshop-channels'
import { chooseTargets, type ExportChoice } from '../choose-targets'
import { addPrintOptions } from '../print-choice'
import { libraryCommand, type RegisterCommand } from '../command-line'
import type { CommandResult } from '../command-result'
import type { CliIo } from '../cli-io'
import { exportTargets } from '../export-targets'
import { withLibrary } from '../with-library'

interface Options extends ExportChoice {
  readonly json?: true
  readonly format: string
  readonly out: string
  readonly smaller?: true
}

/** `skripta export LIB --workshop ID|all | --edition ID | --chapter ID … [--layout phone …] --out DIR` */
export const registerExport: RegisterCommand = (program, io, report) => {
  addPrintOptions(libraryCommand(program, io, 'export'))
    .option('--workshop <id>')
    .option('--pack <id>')
    .option('--edition <id>')
    .option('--chapter <id>')
    .option('--language <tag>')
    .option('--version <number>')
    .option('--draft')
    .option('--kind <kind>', undefined, 'participant')
    .option('--proof')
    .option('--smaller')
    .option('--accept <reason>', undefined, '')
    .option('--format <formats>', undefined, 'pdf')
    .requiredOption('--out <folder>')
    .action(async (library: string, options: Options) => {
      const formats = parseFormats(options.format)
      const result = formats.ok ? await run(library, options, formats.value, io) : formats
      report(result, options.json === true)
    })
}

function run(library: string, options: Options, formats: readonly OutputFormat[], io: CliIo): Promise<CommandResult> {
  return withLibrary(library, async (context) => {
    const targets: Result<readonly ExportTarget[]> = chooseTargets(context, options)
    if (!targets.ok) return targets
    const kinds: readonly EditionKind[] = ['participant', 'trainer']
    if (!kinds.includes(options.kind)) return err(appError('invalid-input', { detail: `--kind ${options.kind}` }))
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
