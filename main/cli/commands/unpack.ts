import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { importLibrary } from '../../services/handover/import-library'
import { libraryInfo } from '../../services/library/library-info'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { readEnvironment, useLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta unpack LIB FILE`: makes the library LIB from an open package; 4 when LIB exists. */
export const registerUnpack: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'unpack')
    .argument('<file>', io.translate('cli.travel.packageFile'))
    .action(async (library: string, file: string, options: Options) => {
      const environment = readEnvironment()
      const { places, clock, random } = environment
      const made = importLibrary({ path: path.resolve(file), target: path.resolve(library), places, clock, random })
      const result = await useLibrary(environment, made, (context) => {
        const info = libraryInfo(context)
        return info.ok ? ok({ json: info.value, text: io.translate('cli.created', { path: info.value.path }) }) : info
      })
      report(result, options.json === true)
    })
}
