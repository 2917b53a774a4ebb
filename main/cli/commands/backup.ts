import path from 'node:path'
import { backUpLibrary } from '../../services/library/back-up-library'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta backup LIB FILE` */
export const registerBackup: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'backup')
    .argument('<file>')
    .action(async (library: string, file: string, options: Options) => {
      const result = await withLibrary(library, (context) => {
        const saved = backUpLibrary(context, { path: path.resolve(file) })
        return saved.ok
          ? { ok: true, value: { json: saved.value, text: io.translate('cli.backedUp', { ...saved.value }) } }
          : saved
      })
      report(result, options.json === true)
    })
}
