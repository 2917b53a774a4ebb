import path from 'node:path'
import type { EditionKind } from '../../shared/domain/edition'
import type { FolderReport } from '../../shared/domain/folder-report'
import { ok, type Result } from '../../shared/domain/result'
import { describeError } from '../../shared/i18n/describe-error'
import { nameGap } from '../../shared/i18n/describe-gap'
import { findProgram } from '../ipc/program-paths'
import { KeptProcess } from '../services/exporting/keep-process'
import { exportFolder, type FolderOutcome, type FolderPlan } from '../services/folder/export-folder'
import type { ServiceContext } from '../services/service-context'
import { forkExportProcess } from '../web/fork-export-process'
import type { CliIo } from './cli-io'
import type { CommandOutput, CommandResult } from './command-result'
import { exitCodeOf, exitCodes } from './exit-code'

/** What `--all` takes where nothing is said. */
export const allChoices = { formats: 'pdf,docx', kinds: ['participant', 'trainer'] } as const satisfies {
  readonly formats: string
  readonly kinds: readonly EditionKind[]
}

/** Makes a folder as the window does, and says what is in it. */
export async function makeFolders(
  context: ServiceContext,
  plans: readonly Result<FolderPlan>[],
  io: CliIo,
): Promise<CommandResult> {
  const exporter = new KeptProcess(() => forkExportProcess(findProgram().exportProcess))
  const outcomes: FolderOutcome[] = []
  try {
    for (const plan of plans) {
      if (!plan.ok) return plan
      if (io.signal.aborted) break
      outcomes.push(await exportFolder(context, plan.value, portsOf(exporter, io)))
    }
  } finally {
    exporter.close()
  }
  io.progress('')
  return ok(summarise(outcomes, io))
}

function portsOf(exporter: KeptProcess, io: CliIo) {
  return {
    startProcess: exporter.start,
    onProgress: (stage: Parameters<Parameters<typeof exportFolder>[2]['onProgress']>[0], done: number) =>
      io.progress(
        io.translate('cli.progress', { stage: io.translate(`cli.stage.${stage}`), percent: Math.round(done * 100) }),
      ),
    onFault: (fault: unknown) => io.say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
    signal: io.signal,
  }
}

function summarise(outcomes: readonly FolderOutcome[], io: CliIo): CommandOutput {
  const reports = outcomes.map(({ folder }) => folder)
  for (const report of reports) sayReport(report, io)
  const failed = outcomes.find(({ state }) => state !== 'done')
  const folders = reports.map(({ folder, files, leftOut, warnings }) => ({ folder, files, leftOut, warnings }))
  const paths = reports.flatMap(({ folder, files }) => files.map((file) => path.join(folder, file.path)))
  const text = paths.join('\n')
  if (!failed && !io.signal.aborted) return { json: { folders }, text }
  if (!failed?.error) return { json: { folders, isCancelled: true }, text, exitCode: exitCodes.interrupted }
  const message = describeError(failed.error, io.translate)
  io.say(message)
  return {
    json: { folders, error: { code: failed.error.code, message } },
    text,
    exitCode: exitCodeOf[failed.error.code],
  }
}

function sayReport({ leftOut, warnings }: FolderReport, io: CliIo): void {
  for (const gap of leftOut) io.say(nameGap(gap, io.translate))
  for (const { title, words } of warnings) io.say(`${title}: ${words}`)
}
