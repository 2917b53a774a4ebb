import { appError } from '../../shared/domain/app-error'
import { ok } from '../../shared/domain/result'
import { describeError } from '../../shared/i18n/describe-error'
import { describeLosses } from '../../shared/i18n/describe-loss'
import { describePaperMatter } from '../../shared/i18n/describe-paper-matter'
import { findProgram } from '../ipc/program-paths'
import { finishPapers } from '../services/paperwork/finish-papers'
import { preparePapers } from '../services/paperwork/prepare-papers'
import type { PapersOutcome, PapersRequest } from '../services/paperwork/prepared-papers'
import { runPapers } from '../services/paperwork/run-papers'
import { seedColumnSets } from '../services/paperwork/seed-column-sets'
import type { ServiceContext } from '../services/service-context'
import { forkExportProcess } from '../web/fork-export-process'
import type { CliIo } from './cli-io'
import type { CommandResult } from './command-result'
import { exitCodeOf } from './exit-code'

/** Makes papers of a workshop; what they lack is said and keeps nothing from being made. */
export async function makePapers(context: ServiceContext, request: PapersRequest, io: CliIo): Promise<CommandResult> {
  seedColumnSets(context)
  const outcome = await runPapers({
    prepare: () => preparePapers(context, request),
    finish: (prepared, done) => finishPapers(context, prepared, done),
    startProcess: () => forkExportProcess(findProgram().exportProcess),
    onProgress: (stage, done) =>
      io.progress(
        io.translate('cli.progress', { stage: io.translate(`cli.stage.${stage}`), percent: Math.round(done * 100) }),
      ),
    onFault: (fault) => io.say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
    signal: io.signal,
  })
  io.progress('')
  return summarise(outcome, io)
}

function summarise({ state, files, matters, losses, error }: PapersOutcome, io: CliIo): CommandResult {
  const warnings = matters.map(({ kind, matter }) => ({
    paper: kind,
    code: matter.code,
    isMissing: matter.isMissing,
    message: describePaperMatter(matter, io.translate),
  }))
  for (const { paper, message } of warnings) io.say(`${paper}: ${message}`)
  for (const words of describeLosses(losses, io.translate)) io.say(words)
  const made = files.map(({ path, paper, format, pages, bytes }) => ({ path, paper, format, pages, bytes }))
  const text = made
    .map(({ path, pages }) =>
      pages === null ? io.translate('cli.writtenWithoutPages', { path }) : io.translate('cli.written', { path, pages }),
    )
    .join('\n')
  if (state === 'done') return ok({ json: { files: made, warnings, losses }, text })
  const failure = error ?? appError('cancelled')
  const message = describeError(failure, io.translate)
  io.say(message)
  return ok({
    json: { files: made, warnings, error: { code: failure.code, message } },
    text,
    exitCode: exitCodeOf[failure.code],
  })
}
