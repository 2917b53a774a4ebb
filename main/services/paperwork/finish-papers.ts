import { appError } from '../../../shared/domain/app-error'
import { ok, type Result } from '../../../shared/domain/result'
import type { WrittenFile } from '../../../shared/ipc/workshop-channels'
import type { PapersDone } from '../../export/papers-job'
import { guarded } from '../../storage/guarded'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import { insertPaperOutput } from '../../storage/workshops/paper-store'
import { writeOutputFile } from '../exporting/write-output-file'
import type { ServiceContext } from '../service-context'
import type { FinishedPapers, PlannedPaper, PreparedPapers } from './prepared-papers'

interface MadePaper extends PlannedPaper {
  readonly bytes: Uint8Array
  readonly pages: number | null
}

/**
 * Writes the papers and records each by its hash, the file itself nowhere in the library. A PDF that failed its check is
 * not handed over: `output-check-failed`, and nothing is written. Ends at the first file that cannot be written and
 * names those before it: they stay where they are.
 */
export async function finishPapers(
  context: ServiceContext,
  { workshopId, folder, planned }: PreparedPapers,
  done: PapersDone,
): Promise<FinishedPapers> {
  if (done.failedChecks.length > 0) return { files: [], error: appError('output-check-failed') }
  const made = match(planned, done)
  if (!made) return { files: [], error: appError('export-failed') }
  const files: WrittenFile[] = []
  for (const paper of made) {
    const { kind, format, fileName, bytes, pages } = paper
    const place = { folder, name: fileName, token: hex.encode(context.random(8)) }
    const written = await writeOutputFile(place, bytes)
    if (!written.ok) return { files, error: written.error }
    files.push({ path: written.value, format, kind: 'participant', pages, bytes: bytes.length, paper: kind })
    const recorded = record(context, { workshopId, paper })
    if (!recorded.ok) return { files, error: recorded.error }
  }
  return { files, error: null }
}

/** Every file of every paper that has something to print, and no empty one. */
function match(planned: readonly PlannedPaper[], { files }: PapersDone): readonly MadePaper[] | null {
  const expected = planned.filter(({ kind }) => files.some((file) => file.kind === kind))
  const made = expected.flatMap((plan) => {
    const file = files.find(({ kind, format }) => kind === plan.kind && format === plan.format)
    return file && file.bytes.length > 0 ? [{ ...plan, bytes: file.bytes, pages: file.pages }] : []
  })
  return made.length === expected.length ? made : null
}

interface RecordedPaper extends Pick<PreparedPapers, 'workshopId'> {
  readonly paper: MadePaper
}

const record = guarded(
  ({ database, clock, user }: ServiceContext, { workshopId, paper }: RecordedPaper): Result<null> => {
    const { kind, format, fileName, namesPeople, bytes } = paper
    const hash = hex.encode(sha256(bytes))
    const output = { kind, format, fileName, hash, madeAt: clock.now(), madeBy: user.name, namesPeople }
    database.transaction(() => insertPaperOutput(database, workshopId, output))
    return ok(null)
  },
)
