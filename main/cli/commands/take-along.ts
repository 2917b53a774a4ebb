import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { takeAlong } from '../../services/handover/take-along'
import { takeBack } from '../../services/handover/take-back'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta take-along LIB FILE`: afterwards LIB is only read. */
export const registerTakeAlong: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'take-along')
    .argument('<file>', io.translate('cli.travel.libraryFile'))
    .action(async (library: string, file: string, options: Options) => {
      const result = await withLibrary(library, (context) => {
        const target = path.resolve(file)
        const written = takeAlong(context, { folder: path.dirname(target), path: target })
        return written.ok
          ? ok({ json: written.value, text: io.translate('cli.travel.written', { path: written.value.path }) })
          : written
      })
      report(result, options.json === true)
    })
}

/** `skripta take-back LIB`: LIB can be worked on again. */
export const registerTakeBack: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'take-back').action(async (library: string, options: Options) => {
    const result = await withLibrary(library, (context) => {
      const done = takeBack(context)
      return done.ok ? ok({ json: { path: context.path }, text: io.translate('handover.away.backDone') }) : done
    })
    report(result, options.json === true)
  })
}
