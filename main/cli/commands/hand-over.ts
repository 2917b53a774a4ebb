import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { handOverChapter } from '../../services/handover/hand-over-chapter'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { findChapter } from '../find-chapter'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly name?: string
}

/** `skripta hand-over LIB CHAPTER FILE [--name NAME]`: without a name only versions that exist go along. */
export const registerHandOver: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'hand-over')
    .argument('<chapter>')
    .argument('<file>', io.translate('cli.travel.chapterFile'))
    .option('--name <name>', io.translate('cli.travel.name'))
    .action(async (library: string, chapter: string, file: string, options: Options) => {
      const result = await withLibrary(library, (context) => {
        const row = findChapter(context, chapter, undefined)
        if (!row.ok) return row
        const target = path.resolve(file)
        const handed = handOverChapter(context, {
          chapterId: row.value.chapterId,
          folder: path.dirname(target),
          path: target,
          versionName: options.name ?? null,
        })
        return handed.ok
          ? ok({ json: handed.value, text: io.translate('cli.travel.written', { path: handed.value.path }) })
          : handed
      })
      report(result, options.json === true)
    })
}
