import { verifyLibrary } from '../../services/library/verify-library'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { exitCodes } from '../exit-code'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
}

/** `skripta verify LIB`: exit code 3 when anything is wrong. */
export const registerVerify: RegisterCommand = (program, io, report) => {
  libraryCommand(program, io, 'verify').action(async (library: string, options: Options) => {
    const result = await withLibrary(library, (context) => {
      const verified = verifyLibrary(context)
      if (!verified.ok) return verified
      const { checkedRows, problems } = verified.value
      const isSound = problems.length === 0
      const text = isSound
        ? io.translate('cli.sound', { count: checkedRows })
        : problems.map((problem) => io.translate('cli.problem', { ...problem })).join('\n')
      return { ok: true, value: { json: verified.value, text, exitCode: isSound ? exitCodes.done : exitCodes.library } }
    })
    report(result, options.json === true)
  })
}
