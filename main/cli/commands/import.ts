import path from 'node:path'
import { ok, type Result } from '../../../shared/domain/result'
import { importFile, type ImportedFile } from '../../services/importing/import-file'
import { chooseTheme } from '../choose-theme'
import { libraryCommand, type RegisterCommand } from '../command-line'
import type { CliIo } from '../cli-io'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly theme?: string
  readonly language: string
}

/** `skripta import LIB FILE… [--theme T] [--language cs]`: each file is imported whole or not at all. */
export const registerImport: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'import')
    .argument('<files...>')
    .option('--theme <name>')
    .option('--language <tag>', undefined, 'cs')
    .action(async (library: string, files: readonly string[], options: Options) => {
      const result = await withLibrary(library, (context) => {
        const theme = chooseTheme(context, options.theme)
        if (!theme.ok) return theme
        const imported: ImportedFile[] = []
        for (const file of files) {
          const one: Result<ImportedFile> = importFile(context, {
            file: path.resolve(file),
            themeId: theme.value,
            language: options.language,
          })
          if (!one.ok) return one
          imported.push(one.value)
        }
        return ok({ json: { imported }, text: imported.map((one) => inWords(one, io)).join('\n') })
      })
      report(result, options.json === true)
    })
}

function inWords({ file, chapterId, title, report }: ImportedFile, io: CliIo): string {
  const name = path.basename(file)
  const losses = report.dropped.map(({ what, count }) => io.translate('cli.dropped', { file: name, what, count }))
  return [io.translate('cli.imported', { file: name, title, id: chapterId }), ...losses].join('\n')
}
