import path from 'node:path'
import { ok } from '../../../shared/domain/result'
import { continueLibrary } from '../../services/handover/continue-library'
import { planContinuing } from '../../services/handover/plan-continuing'
import type { RegisterCommand } from '../command-line'
import { readEnvironment, withLibrary } from '../with-library'

interface Options {
  readonly json?: true
  readonly beside?: true
}

/** `skripta go-on FILE [--beside]`: puts a library that was taken along in its place here and says where it lies. */
export const registerGoOn: RegisterCommand = (program, io, report) => {
  program
    .command('go-on')
    .description(io.translate('cli.command.go-on'))
    .argument('<file>', io.translate('cli.travel.libraryFile'))
    .option('--beside', io.translate('cli.travel.beside'))
    .option('--json', io.translate('cli.json'))
    .action(async (file: string, options: Options) => {
      const { places, clock } = readEnvironment()
      const source = path.resolve(file)
      const plan = planContinuing({ path: source, open: null, places })
      const isBeside = options.beside === true
      const asideWord = io.translate('keeping.asideWord')
      const done = plan.ok
        ? continueLibrary({ path: source, plan: plan.value, isBeside, places, clock, asideWord })
        : plan
      // Opened once, so that it is known here when a later file of the same library comes.
      const result = done.ok
        ? await withLibrary(done.value.path, () =>
            ok({ json: done.value, text: io.translate('cli.created', { path: done.value.path }) }),
          )
        : done
      report(result, options.json === true)
    })
}
