import { verifyLibrary } from '../../services/library/verify-library'
import { rebuildSearch } from '../../services/chapters/rebuild-search'
import { libraryCommand, type RegisterCommand } from '../command-line'
import { exitCodes } from '../exit-code'
import { withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly rebuildSearch?: true
}

/** `skripta verify LIB [--rebuild-search]`: exit code 3 when anything is wrong. The search index can be made again first. */
export const registerVerify: RegisterCommand = (program, io, report) => {
  const command = libraryCommand(program, io, 'verify').option('--rebuild-search', io.translate('cli.rebuildSearch'))
  command.action(async (library: string, options: Options) => {
    const result = await withLibrary(library, (context) => {
      if (options.rebuildSearch) rebuildSearch(context)
      const verified = verifyLibrary(context)
      if (!verified.ok) return verified
      const { checkedRows, problems } = verified.value
      const isSound = problems.length === 0
      if (problems.some(({ what }) => what === 'search-index')) io.say(io.translate('cli.rebuildSearchHint'))
      const text = isSound
        ? io.translate('cli.sound', { count: checkedRows })
        : problems.map((problem) => io.translate('cli.problem', { ...problem })).join('\n')
      return { ok: true, value: { json: verified.value, text, exitCode: isSound ? exitCodes.done : exitCodes.library } }
    })
    report(result, options.json === true)
  })
}
