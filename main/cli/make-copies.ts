import type { WorkshopId } from '../../shared/domain/ids'
import { findProgram } from '../ipc/program-paths'
import { runCopies, type CopiesOutcome } from '../services/copies/run-copies'
import { KeptProcess } from '../services/exporting/keep-process'
import type { ServiceContext } from '../services/service-context'
import { forkExportProcess } from '../web/fork-export-process'
import { choosePacks } from './choose-packs'
import type { CliIo } from './cli-io'
import type { CommandResult } from './command-result'
import { summarise } from './export-targets'

export interface CopiesChoice {
  readonly workshop: string
  readonly pack: string | undefined
  readonly isProof: boolean
  readonly withNames: boolean
  readonly folder: string
}

/** A copy for every participant of a workshop, or of all, each in the format that the person would rather have. */
export async function makeCopies(context: ServiceContext, choice: CopiesChoice, io: CliIo): Promise<CommandResult> {
  const packs = choosePacks(context, choice.workshop, choice.pack)
  if (!packs.ok) return packs
  const kept = new KeptProcess(() => forkExportProcess(findProgram().exportProcess))
  const outcomes: CopiesOutcome[] = []
  try {
    for (const { pack } of packs.value) {
      if (io.signal.aborted) break
      outcomes.push(await copiesOf(context, { workshopId: pack.workshopId, packId: pack.id }, choice, kept, io))
    }
  } finally {
    kept.close()
  }
  return summarise(outcomes, io)
}

function copiesOf(
  context: ServiceContext,
  place: { readonly workshopId: WorkshopId; readonly packId: Parameters<typeof runCopies>[1]['packId'] },
  { isProof, withNames, folder }: CopiesChoice,
  kept: KeptProcess,
  io: CliIo,
): Promise<CopiesOutcome> {
  const request = { ...place, source: isProof ? 'proof' : 'edition', participantIds: null, withNames, folder } as const
  return runCopies(context, request, {
    startProcess: kept.start,
    onProgress: (stage, done) =>
      io.progress(
        io.translate('cli.progress', { stage: io.translate(`cli.stage.${stage}`), percent: Math.round(done * 100) }),
      ),
    onFault: (fault) => io.say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
    signal: io.signal,
  })
}
