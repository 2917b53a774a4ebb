import { InvalidArgumentError } from 'commander'
import path from 'node:path'
import { ok, type Result } from '../../../shared/domain/result'
import { allOrNothing } from '../../services/all-or-nothing'
import { importFile, type ImportedFile } from '../../services/importing/import-file'
import { chooseTheme } from '../choose-theme'
import { libraryCommand, type RegisterCommand } from '../command-line'
import type { CliIo } from '../cli-io'
import { withLibrary, type CliContext } from '../with-library'

interface Options {
  readonly json?: true
  readonly theme?: string
  readonly language: string
  readonly split: number
}

/** `skripta import LIB FILE… [--theme T] [--language cs] [--split LEVEL]`: all files or, when one cannot be read, none. */
export const registerImport: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'import')
    .argument('<files...>')
    .option('--theme <name>')
    .option('--language <tag>', undefined, 'cs')
    .option('--split <level>', '', parseLevel, 0)
    .action(async (library: string, files: readonly string[], options: Options) => {
      const result = await withLibrary(library, (context) => {
        const imported = importAll(context, files, options)
        if (!imported.ok) return imported
        const text = imported.value.map((one) => inWords(one, io)).join('\n')
        return ok({ json: { imported: imported.value }, text })
      })
      report(result, options.json === true)
    })
}

/** 0 keeps each file as one chapter. */
function parseLevel(value: string): number {
  const level = Number(value)
  if (!Number.isInteger(level) || level < 0 || level > 4) throw new InvalidArgumentError('0–4')
  return level
}

function importAll(context: CliContext, files: readonly string[], options: Options): Result<readonly ImportedFile[]> {
  return allOrNothing(context.database, () => {
    const theme = chooseTheme(context, options.theme)
    if (!theme.ok) return theme
    const imported: ImportedFile[] = []
    for (const file of files) {
      const { language, split: level } = options
      const made = importFile(context, { file: path.resolve(file), themeId: theme.value, language, level })
      if (!made.ok) return made
      imported.push(...made.value.map((one) => ({ ...one, file })))
    }
    return ok(imported)
  })
}

function inWords({ file, chapterId, title, report }: ImportedFile, io: CliIo): string {
  const name = path.basename(file)
  const losses = report.dropped.map(({ what, count }) =>
    io.translate('cli.dropped', { file: name, what: io.translate(`importing.losses.${what}`), count }),
  )
  return [io.translate('cli.imported', { file: name, title, id: chapterId }), ...losses].join('\n')
}
