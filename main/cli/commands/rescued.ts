import path from 'node:path'
import { ok, type Result } from '../../../shared/domain/result'
import { listRescued, saveRescued } from '../../services/handover/save-rescued'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary, type CliContext } from '../with-library'

interface Options {
  readonly json?: true
  readonly out?: string
}

/** `skripta rescued LIB [--out DIR]`: lists texts that were put aside; with `--out` writes them byte for byte. */
export const registerRescued: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'rescued')
    .option('--out <folder>', io.translate('cli.travel.out'))
    .action(async (library: string, options: Options) => {
      const result = await withLibrary(library, (context) => {
        const texts = listRescued(context)
        if (!texts.ok) return texts
        const files = options.out === undefined ? ok([]) : saveAll(context, texts.value, path.resolve(options.out))
        if (!files.ok) return files
        const lines = texts.value.map(
          ({ id, title, language, at, bytes }) =>
            `${id}\t${title} (${language})\t${new Date(at).toISOString()}\t${bytes} B`,
        )
        return ok({
          json: { texts: texts.value, files: files.value },
          text: [...lines, ...files.value].join('\n') || io.translate('handover.rescued.empty.title'),
        })
      })
      report(result, options.json === true)
    })
}

function saveAll(
  context: CliContext,
  texts: readonly { readonly id: number }[],
  folder: string,
): Result<readonly string[]> {
  const files: string[] = []
  for (const { id } of texts) {
    const saved = saveRescued(context, { id, folder })
    if (!saved.ok) return saved
    files.push(saved.value.path)
  }
  return ok(files)
}
