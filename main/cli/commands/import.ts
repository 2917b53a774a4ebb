import path from 'node:path'
import type { AppError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import { importFile, type ImportedFile } from '../../services/importing/import-file'
import { chooseTheme } from '../choose-theme'
import { libraryCommand, type RegisterCommand } from '../command-line'
import type { CliIo } from '../cli-io'
import { withLibrary, type CliContext } from '../with-library'

interface Options {
  readonly json?: true
  readonly theme?: string
  readonly language: string
}

/** `skripta import LIB FILE… [--theme T] [--language cs]`: all files or, when one cannot be read, none. */
export const registerImport: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'import')
    .argument('<files...>')
    .option('--theme <name>')
    .option('--language <tag>', undefined, 'cs')
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

/** Carries a refusal out of the transaction, which it rolls back. */
class Refusal extends Error {
  constructor(readonly reason: AppError) {
    super(reason.code)
  }
}

function importAll(context: CliContext, files: readonly string[], options: Options): Result<readonly ImportedFile[]> {
  try {
    return context.database.transaction(() => ok(files.map((file) => importOne(context, file, options))))
  } catch (error) {
    if (error instanceof Refusal) return err(error.reason)
    throw error
  }
}

function importOne(context: CliContext, file: string, { theme, language }: Options): ImportedFile {
  const themeId = chooseTheme(context, theme)
  if (!themeId.ok) throw new Refusal(themeId.error)
  const one = importFile(context, { file: path.resolve(file), themeId: themeId.value, language })
  if (!one.ok) throw new Refusal(one.error)
  return { ...one.value, file }
}

function inWords({ file, chapterId, title, report }: ImportedFile, io: CliIo): string {
  const name = path.basename(file)
  const losses = report.dropped.map(({ what, count }) => io.translate('cli.dropped', { file: name, what, count }))
  return [io.translate('cli.imported', { file: name, title, id: chapterId }), ...losses].join('\n')
}
