import { libraryInfo } from '../../services/library/library-info'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta info LIB` */
export const registerInfo: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'info').action(async (library: string, options: Options) => {
    const result = await withLibrary(library, (context) => {
      const info = libraryInfo(context)
      if (!info.ok) return info
      // A library that is not sound does not open: that is said with exit code 3.
      const described = { ...info.value, health: 'sound' }
      const text = Object.entries(described)
        .map(([name, value]) => `${name}: ${String(value)}`)
        .join('\n')
      return { ok: true, value: { json: described, text } }
    })
    report(result, options.json === true)
  })
}
