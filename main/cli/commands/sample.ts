import path from 'node:path'
import { libraryInfo } from '../../services/library/library-info'
import { createSampleLibrary } from '../../services/sample/create-sample-library'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { readEnvironment, useLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta sample LIB` */
export const registerSample: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'sample').action(async (library: string, options: Options) => {
    const environment = readEnvironment()
    const created = createSampleLibrary({ ...environment, path: path.resolve(library) })
    const result = await useLibrary(environment, created, (context) => {
      const info = libraryInfo(context)
      return info.ok
        ? { ok: true, value: { json: info.value, text: io.translate('cli.created', { path: info.value.path }) } }
        : info
    })
    report(result, options.json === true)
  })
}
