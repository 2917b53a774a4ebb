import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { inspectChapterFile } from '../../services/handover/inspect-file'
import { takeInChapter } from '../../services/handover/take-in-chapter'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly look?: true
}

/** `skripta take-in LIB FILE [--look]`: `--look` says what the file would add and changes nothing. */
export const registerTakeIn: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'take-in')
    .argument('<file>', io.translate('cli.travel.chapterFile'))
    .option('--look', io.translate('cli.travel.look'))
    .action(async (library: string, file: string, options: Options) => {
      const result = await withLibrary(library, (context) => {
        const input = { path: path.resolve(file) }
        const taken = options.look ? inspectChapterFile(context, input) : takeInChapter(context, input)
        if (!taken.ok) return taken
        const lines = taken.value.languages.map(
          ({ title, language, outcome, added }) =>
            `${title} (${language}): ${io.translate(`handover.takeIn.outcome.${outcome}`)} +${added}`,
        )
        return ok({ json: taken.value, text: lines.join('\n') })
      })
      report(result, options.json === true)
    })
}
