import { appError } from '../../../shared/domain/app-error'
import type { EditionKind, OutputFormat } from '../../../shared/domain/edition'
import type { Finding } from '../../../shared/domain/finding'
import { err, ok } from '../../../shared/domain/result'
import { describeError } from '../../../shared/i18n/describe-error'
import { describeFinding } from '../../../shared/i18n/describe-finding'
import { describeLosses } from '../../../shared/i18n/describe-loss'
import { createTranslator } from '../../../shared/i18n/translator'
import type { ExportTarget } from '../../../shared/ipc/workshop-channels'
import type { ExportDone } from '../../export/export-job'
import { listEditions } from '../../storage/workshops/edition-store'
import type { PackFacts } from '../../storage/workshops/pack-store'
import { designHash } from '../exporting/design-hash'
import { recipeHash } from '../exporting/edition-recipe'
import { gatherManuscriptSource } from '../exporting/gather-manuscript-source'
import { prepareExport } from '../exporting/prepare-export'
import type { ReadyExport } from '../exporting/prepared-export'
import { runExport, type ExportOutcome } from '../exporting/run-export'
import type { ServiceContext } from '../service-context'
import { editionFiles } from './edition-files'
import type { FolderStep, Made, StepPorts } from './folder-step'

export interface PackChoice {
  readonly pack: PackFacts
  readonly kind: EditionKind
  readonly formats: readonly OutputFormat[]
  readonly folder: readonly string[]
  /** Where the export process may be told to write; nothing is written there. */
  readonly root: string
}

/** A pack for one kind of reader: the newest edition that holds, as it was handed out; without one, a marked proof. */
export const packStep =
  (context: ServiceContext, choice: PackChoice): FolderStep =>
  (ports) => {
    const { pack, kind, formats, folder } = choice
    const edition = listEditions(context.database, pack.id).find(
      (one) => one.kind === kind && !one.events.some(({ type }) => type === 'withdrawn'),
    )
    if (!edition) return proof(context, choice, ports)
    const t = createTranslator(context.user.language)
    const title = t('audit.names.edition', {
      pack: pack.title,
      number: edition.number,
      kind: t(`common.kinds.${kind}`),
    })
    const made = editionFiles(context, edition, formats, { folder, title })
    const isOld = hasChangedSince(context, choice, edition.recipeHash)
    return Promise.resolve(
      ok(isOld ? [...made, { type: 'warning', title, words: t('audit.warnings.changedSince') }] : made),
    )
  }

/** What would be issued now differs from what was issued. */
function hasChangedSince(context: ServiceContext, { pack, kind }: PackChoice, issued: string): boolean {
  const target = { type: 'pack', packId: pack.id, kind, purpose: 'edition', acceptedReason: '' } as const
  const source = gatherManuscriptSource(context, target)
  if (!source.ok) return true
  const { programVersion, assetsFolder } = context
  return recipeHash({ source: source.value, programVersion, design: designHash(assetsFolder) }) !== issued
}

async function proof(context: ServiceContext, choice: PackChoice, ports: StepPorts) {
  const { pack, kind, formats, root } = choice
  const t = createTranslator(context.user.language)
  const title = t('audit.names.proof', { pack: pack.title, kind: t(`common.kinds.${kind}`) })
  const target: ExportTarget = { type: 'pack', packId: pack.id, kind, purpose: 'proof', acceptedReason: '' }
  const made: Made[] = []
  const outcome = await runExport({
    ...ports,
    prepare: () => prepareExport(context, { target, formats, folder: root }),
    finish: (prepared, done) => {
      made.push(...filesOf(choice, title, prepared, done))
      return Promise.resolve(ok({ files: [], editionId: null }))
    },
  })
  if (outcome.state === 'cancelled') return err(appError('cancelled'))
  return ok([...made, ...saidOf(context, title, outcome)])
}

function filesOf(
  { folder }: PackChoice,
  title: string,
  prepared: ReadyExport,
  done: ExportDone | null,
): readonly Made[] {
  return (done?.files ?? []).map(({ format, bytes }) => {
    return { type: 'file', item: 'proof', title, folder, name: prepared.plan.fileNames[format], bytes }
  })
}

function saidOf({ user }: ServiceContext, title: string, { state, error, findings, losses }: ExportOutcome) {
  const t = createTranslator(user.language)
  const inWords = (one: Finding) => [one.chapterTitle, describeFinding(one, t)].filter(Boolean).join(': ')
  const words = [...new Set([...findings.map(inWords), ...describeLosses(losses, t)])]
  const warnings = words.map((one): Made => ({ type: 'warning', title, words: one }))
  if (state === 'done' || !error) return warnings
  const isRefused = error.code.startsWith('preflight') || error.code === 'pack-empty'
  const reason = isRefused ? 'refused' : 'cannot-be-made'
  const gap: Made = { type: 'gap', item: 'proof', title, reason, detail: describeError(error, t) }
  return [gap, ...warnings]
}
