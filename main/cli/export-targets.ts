import type { OutputFormat } from '../../shared/domain/edition'
import type { Finding } from '../../shared/domain/finding'
import { ok } from '../../shared/domain/result'
import type { ExportTarget, WrittenFile } from '../../shared/ipc/workshop-channels'
import { appError } from '../../shared/domain/app-error'
import { describeError } from '../../shared/i18n/describe-error'
import { describeLosses } from '../../shared/i18n/describe-loss'
import { findProgram } from '../ipc/program-paths'
import { finishExport } from '../services/exporting/finish-export'
import { KeptProcess } from '../services/exporting/keep-process'
import { prepareExport } from '../services/exporting/prepare-export'
import type { ExportRequest } from '../services/exporting/remember-export'
import { runExport, type ExportOutcome } from '../services/exporting/run-export'
import type { ServiceContext } from '../services/service-context'
import { forkExportProcess } from '../web/fork-export-process'
import { withMessage } from './commands/check'
import type { CliIo } from './cli-io'
import type { CommandResult } from './command-result'
import { exitCodeOf, exitCodes } from './exit-code'

interface Order {
  readonly targets: readonly ExportTarget[]
  readonly formats: OutputFormat[]
  readonly folder: string
  /** Each is followed by a PDF that is small enough to be sent. */
  readonly hasSmaller: boolean
}

/** Exports one target after the other. One that fails does not keep the others from being made; the answer names it. */
export async function exportTargets(
  context: ServiceContext,
  { targets, formats, folder, hasSmaller }: Order,
  io: CliIo,
): Promise<CommandResult> {
  const exporter = new KeptProcess(() => forkExportProcess(findProgram().exportProcess))
  const outcomes: ExportOutcome[] = []
  try {
    for (const target of targets) {
      if (io.signal.aborted) break
      const outcome = await exportOne(context, { target, formats, folder }, exporter, io)
      outcomes.push(outcome)
      if (hasSmaller && outcome.state === 'done')
        outcomes.push(await exportOne(context, { target, formats, folder, isSmaller: true }, exporter, io))
    }
  } finally {
    exporter.close()
  }
  return summarise(outcomes, io)
}

function exportOne(
  context: ServiceContext,
  request: ExportRequest,
  exporter: KeptProcess,
  io: CliIo,
): Promise<ExportOutcome> {
  return runExport({
    prepare: () => prepareExport(context, request),
    finish: (prepared, done) => finishExport(context, prepared, done),
    startProcess: exporter.start,
    onProgress: (stage, done) =>
      io.progress(
        io.translate('cli.progress', { stage: io.translate(`cli.stage.${stage}`), percent: Math.round(done * 100) }),
      ),
    onFault: (fault) => io.say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
    signal: io.signal,
  })
}

/** What came of it, in words and as data; the first failure decides the exit code. */
export function summarise(outcomes: readonly Omit<ExportOutcome, 'editionId'>[], io: CliIo): CommandResult {
  const files: readonly WrittenFile[] = outcomes.flatMap((outcome) => outcome.files)
  const findings: readonly Finding[] = outcomes.flatMap((outcome) => outcome.findings)
  const said = findings.map((finding) => withMessage(finding, io))
  const lost = outcomes.flatMap(({ losses }) => losses)
  const warnings = [...said, ...lost]
  const failed = outcomes.find(({ state }) => state !== 'done')
  io.progress('')
  for (const { severity, message } of said) io.say(`${severity}: ${message}`)
  for (const words of describeLosses(lost, io.translate)) io.say(words)
  if (!failed && !io.signal.aborted)
    return ok({
      json: { files, warnings, leftOut: outcomes.flatMap(({ leftOut }) => leftOut ?? []) },
      text: files.map((file) => inWords(file, io)).join('\n'),
    })
  const error = failed?.error ?? appError('cancelled')
  const message = describeError(error, io.translate)
  io.say(message)
  const exitCode = error.code === 'cancelled' ? exitCodes.interrupted : exitCodeOf[error.code]
  return ok({
    json: { files, warnings, error: { code: error.code, message } },
    text: files.map((file) => inWords(file, io)).join('\n'),
    exitCode,
  })
}

function inWords({ path, pages }: WrittenFile, io: CliIo): string {
  return pages === null
    ? io.translate('cli.writtenWithoutPages', { path })
    : io.translate('cli.written', { path, pages })
}
