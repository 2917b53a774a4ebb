import type { EditionKind, OutputFormat } from '../../../shared/domain/edition'
import type { PaperKind } from '../../../shared/domain/paper'
import { paperFormats } from '../../../shared/domain/paper'
import type { Workshop } from '../../../shared/domain/workshop'
import { createTranslator } from '../../../shared/i18n/translator'
import { listEditions } from '../../storage/workshops/edition-store'
import { listPacks } from '../../storage/workshops/pack-store'
import { atLastChange } from '../audit/last-change'
import type { ServiceContext } from '../service-context'
import { auditStep } from './audit-step'
import { editionFiles } from './edition-files'
import { evidenceStep } from './evidence-step'
import { fitFolder } from './fit-name'
import type { FolderStep } from './folder-step'
import { packStep } from './pack-step'
import { paperStep } from './paper-step'
import { ok } from '../../../shared/domain/result'
import { safeFileName } from '../library/safe-file-name'

export interface WorkshopChoice {
  readonly workshop: Workshop
  readonly formats: readonly OutputFormat[]
  readonly kinds: readonly EditionKind[]
  readonly papers: readonly PaperKind[]
  /** The folder that is made, as a path. */
  readonly root: string
  /** Where below it the workshop goes. */
  readonly below: readonly string[]
}

/** How long the names of folders may be. */
export const folderNames = { root: 60, workshop: 48, inside: 24 } as const

/** Day, place and title, as a folder that every system takes. */
export function workshopFolder({ days, district, title }: Workshop, most: number): string {
  const [day = ''] = days.map(({ date }) => date).sort()
  const name = safeFileName([day, district, title].filter((one) => one !== '').join(' - '))
  return fitFolder(name, most)
}

/** Everything that the day needs: packs, papers, and the record of both. */
export function workshopSteps(outer: ServiceContext, choice: WorkshopChoice): readonly FolderStep[] {
  const { workshop, formats, kinds, papers, root, below } = choice
  const context = atLastChange(outer, workshop.id)
  const inside = folderOf(outer, below)
  const packs = listPacks(context.database, workshop.id)
  return [
    ...packs.flatMap((pack) =>
      kinds.map((kind) => packStep(context, { pack, kind, formats, folder: inside('packs'), root })),
    ),
    ...papers.map((kind) => {
      const paper = {
        workshopId: workshop.id,
        kind,
        formats: paperFormats,
        folder: inside('papers'),
        root,
        clock: outer.clock,
      }
      return paperStep(context, paper)
    }),
    auditStep(context, { type: 'workshop', workshopId: workshop.id }, { folder: below }),
  ]
}

/** Everything that an auditor asks for: all editions as they were handed out, papers, evidence, the record. */
export function auditSteps(
  outer: ServiceContext,
  choice: Omit<WorkshopChoice, 'formats' | 'kinds'>,
): readonly FolderStep[] {
  const { workshop, papers, root, below } = choice
  const context = atLastChange(outer, workshop.id)
  const inside = folderOf(outer, below)
  return [
    editionsStep(context, workshop, inside('editions')),
    ...papers.map((kind) => {
      const paper = {
        workshopId: workshop.id,
        kind,
        formats: ['pdf'] as const,
        folder: inside('papers'),
        root,
        clock: outer.clock,
      }
      return paperStep(context, paper)
    }),
    evidenceStep(context, workshop.id, inside('evidence')),
    auditStep(context, { type: 'workshop', workshopId: workshop.id }, { folder: below }),
  ]
}

/** Every edition ever issued, the withdrawn ones too. */
const editionsStep =
  (context: ServiceContext, workshop: Workshop, folder: readonly string[]): FolderStep =>
  () => {
    const t = createTranslator(context.user.language)
    const made = listPacks(context.database, workshop.id).flatMap((pack) =>
      listEditions(context.database, pack.id)
        .toReversed()
        .flatMap((edition) => {
          const { number, kind, files } = edition
          const title = t('audit.names.edition', { pack: pack.title, number, kind: t(`common.kinds.${kind}`) })
          return editionFiles(
            context,
            edition,
            files.map(({ format }) => format),
            { folder, title },
          )
        }),
    )
    return Promise.resolve(ok(made))
  }

function folderOf({ user }: ServiceContext, below: readonly string[]) {
  const t = createTranslator(user.language)
  return (name: 'packs' | 'papers' | 'editions' | 'evidence'): readonly string[] => [
    ...below,
    fitFolder(t(`audit.folders.${name}`), folderNames.inside),
  ]
}
