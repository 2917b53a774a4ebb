import { appError } from '../../../shared/domain/app-error'
import type { WorkshopId } from '../../../shared/domain/ids'
import type { PaperFormat, PaperKind } from '../../../shared/domain/paper'
import { err, ok } from '../../../shared/domain/result'
import { describeError } from '../../../shared/i18n/describe-error'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { describeLosses } from '../../../shared/i18n/describe-loss'
import { createTranslator } from '../../../shared/i18n/translator'
import type { PapersDone } from '../../export/papers-job'
import { hex } from '../../storage/hex'
import { sha256 } from '../../storage/sha256'
import { insertPaperOutput, listPaperOutputs } from '../../storage/workshops/paper-store'
import { preparePapers } from '../paperwork/prepare-papers'
import type { PapersOutcome, PlannedPaper, PreparedPapers } from '../paperwork/prepared-papers'
import { runPapers } from '../paperwork/run-papers'
import type { ServiceContext } from '../service-context'
import type { FolderStep, Made, MadeFile } from './folder-step'

export interface PaperChoice {
  readonly workshopId: WorkshopId
  readonly kind: PaperKind
  readonly formats: readonly PaperFormat[]
  readonly folder: readonly string[]
  /** Where the papers may be told to go; nothing is written there. */
  readonly root: string
  /** What the register of papers is dated by; the paper itself shows the last change of the workshop. */
  readonly clock: ServiceContext['clock']
}

/** One of the workshop's papers, made anew and recorded by its hash, once for equal bytes. */
export const paperStep =
  (context: ServiceContext, { workshopId, kind, formats, folder, root, clock }: PaperChoice): FolderStep =>
  async (ports) => {
    const title = createTranslator(context.user.language)(`papers.kinds.${kind}`)
    const made: MadeFile[] = []
    let isEmpty = false
    const request = { workshopId, kinds: [kind], formats, folder: root, withPeople: true }
    const outcome = await runPapers({
      ...ports,
      prepare: () => preparePapers(context, request),
      finish: (prepared, done) => {
        const refusal = done.failedChecks.length > 0 ? appError('output-check-failed') : null
        if (refusal) return Promise.resolve({ files: [], error: refusal })
        const files = filesOf(prepared, done)
        for (const file of files) record({ ...context, clock }, workshopId, file)
        made.push(...files.map(({ name, bytes }) => asMade({ folder, title, name, bytes })))
        isEmpty = files.length === 0
        return Promise.resolve({ files: [], error: null })
      },
    })
    if (outcome.state === 'cancelled') return err(appError('cancelled'))
    // In a folder of many workshops a gap says whose it is.
    const said = folder.length > 1 ? `${title} (${folder[0] ?? ''})` : title
    const gap: Made = { type: 'gap', item: 'paper', title: said, reason: 'nothing-to-print', detail: '' }
    return ok([...made, ...(isEmpty ? [gap] : []), ...saidOf(context, said, outcome)])
  }

interface PaperBytes {
  readonly name: string
  readonly bytes: Uint8Array
  readonly plan: PlannedPaper
}

const asMade = (file: Pick<MadeFile, 'folder' | 'title' | 'name' | 'bytes'>): MadeFile => {
  return { type: 'file', item: 'paper', ...file }
}

function filesOf({ planned }: PreparedPapers, { files }: PapersDone): readonly PaperBytes[] {
  return planned.flatMap((plan) => {
    const file = files.find(({ kind, format }) => kind === plan.kind && format === plan.format)
    return file && file.bytes.length > 0 ? [{ name: plan.fileName, bytes: file.bytes, plan }] : []
  })
}

/** The register of papers says what was made; the same bytes again say nothing new. */
function record({ database, clock, user }: ServiceContext, workshopId: WorkshopId, { bytes, plan }: PaperBytes): void {
  const hash = hex.encode(sha256(bytes))
  const { kind, format, fileName, namesPeople } = plan
  if (listPaperOutputs(database, workshopId).some((one) => one.hash === hash && one.fileName === fileName)) return
  const output = { kind, format, fileName, hash, madeAt: clock.now(), madeBy: user.name, namesPeople }
  database.transaction(() => insertPaperOutput(database, workshopId, output))
}

function saidOf({ user }: ServiceContext, title: string, { state, error, findings, losses }: PapersOutcome) {
  const t = createTranslator(user.language)
  const words = [...new Set([...findings.map((one) => describeFinding(one, t)), ...describeLosses(losses, t)])]
  const warnings = words.map((one): Made => ({ type: 'warning', title, words: one }))
  if (state === 'done' || !error) return warnings
  const gap: Made = { type: 'gap', item: 'paper', title, reason: 'cannot-be-made', detail: describeError(error, t) }
  return [gap, ...warnings]
}
