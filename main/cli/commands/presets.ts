import { ok } from '../../../shared/domain/result'
import { listPresets } from '../../services/presets/list-presets'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta presets LIB` */
export const registerPresets: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'presets').action(async (library: string, options: Options) => {
    const result = await withLibrary(library, (context) => {
      const found = listPresets(context)
      if (!found.ok) return found
      const presets = found.value.map(({ id, name, language, audience, items }) => ({
        ...{ id, name, language, audience },
        items: items.length,
      }))
      const lines = presets.map(({ id, language, name, items }) => [id, language, name, items].join('\t'))
      return ok({ json: { presets }, text: lines.join('\n') })
    })
    report(result, options.json === true)
  })
}
