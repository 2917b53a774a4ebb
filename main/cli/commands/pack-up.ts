import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { exportLibrary } from '../../services/handover/export-library'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta pack-up LIB FILE`: the library in its open format, without participants. */
export const registerPackUp: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'pack-up')
    .argument('<file>', io.translate('cli.travel.packageFile'))
    .action(async (library: string, file: string, options: Options) => {
      const result = await withLibrary(library, (context) => {
        const target = path.resolve(file)
        const written = exportLibrary(context, { folder: path.dirname(target), path: target })
        return written.ok
          ? ok({ json: written.value, text: io.translate('cli.travel.written', { path: written.value.path }) })
          : written
      })
      report(result, options.json === true)
    })
}
