import { appError } from '../../shared/domain/app-error'
import type { EditionKind } from '../../shared/domain/edition'
import { err, ok, type Result } from '../../shared/domain/result'
import { editionId } from '../../shared/ipc/parsers'
import type { ExportTarget } from '../../shared/ipc/workshop-channels'
import { listVersions } from '../services/chapters/list-versions'
import type { ServiceContext } from '../services/service-context'
import { choosePacks } from './choose-packs'
import { findChapter } from './find-chapter'
import { parsePrintChoice } from './print-choice'

export interface ExportChoice {
  readonly workshop?: string
  readonly pack?: string
  readonly edition?: string
  readonly chapter?: string
  readonly language?: string
  readonly version?: string
  readonly draft?: true
  readonly kind: EditionKind
  readonly proof?: true
  readonly accept: string
  /** Comments into the Word files of trainers. */
  readonly comments?: true
  /** False with `--no-answers`. */
  readonly answers?: boolean
}

/** Only what differs from a trainer's file as it always was. */
function extrasOf({ comments, answers }: ExportChoice): Pick<Extract<ExportTarget, { type: 'pack' }>, 'extras'> {
  const extras = { ...(comments && { hasComments: true }), ...(answers === false && { hasAnswers: false }) }
  return Object.keys(extras).length > 0 ? { extras } : {}
}

/** What the options of `skripta export` name. Exactly one of workshop, edition and chapter has to be there. */
export function chooseTargets(context: ServiceContext, choice: ExportChoice): Result<readonly ExportTarget[]> {
  const { workshop, edition, chapter } = choice
  const named = [workshop, edition, chapter].filter((one) => one !== undefined)
  if (named.length !== 1) return err(appError('invalid-input', { detail: '--workshop | --edition | --chapter' }))
  if (edition !== undefined) return chooseEdition(edition)
  if (chapter !== undefined) return chooseChapter(context, chapter, choice)
  return workshop === undefined ? err(appError('not-found')) : choosePackTargets(context, workshop, choice)
}

function chooseEdition(id: string): Result<readonly ExportTarget[]> {
  const parsed = editionId.safeParse(id)
  return parsed.success ? ok([{ type: 'edition', editionId: parsed.data }]) : err(appError('not-found'))
}

function choosePackTargets(
  context: ServiceContext,
  workshop: string,
  choice: ExportChoice,
): Result<readonly ExportTarget[]> {
  const packs = choosePacks(context, workshop, choice.pack)
  if (!packs.ok) return packs
  const print = parsePrintChoice(choice)
  if (!print.ok) return print
  const purpose = choice.proof ? 'proof' : 'edition'
  return ok(
    packs.value.map(({ pack }) => ({
      type: 'pack',
      packId: pack.id,
      kind: choice.kind,
      purpose,
      acceptedReason: choice.accept,
      ...(Object.keys(print.value).length > 0 && { print: print.value }),
      ...extrasOf(choice),
    })),
  )
}

/** The newest named version unless a number or the draft is asked for. */
function chooseChapter(context: ServiceContext, id: string, choice: ExportChoice): Result<readonly ExportTarget[]> {
  const row = findChapter(context, id, choice.language)
  if (!row.ok) return row
  const { draftId, latest } = row.value
  const print = parsePrintChoice(choice)
  if (!print.ok) return print
  const how = {
    type: 'chapter',
    draftId,
    kind: choice.kind,
    ...(Object.keys(print.value).length > 0 && { print: print.value }),
    ...extrasOf(choice),
  } as const
  if (choice.draft) return ok([{ ...how, versionId: null }])
  if (choice.version === undefined) return ok([{ ...how, versionId: latest?.id ?? null }])
  const versions = listVersions(context, { draftId })
  if (!versions.ok) return versions
  const version = versions.value.find(({ number }) => number !== null && number === Number(choice.version))
  return version ? ok([{ ...how, versionId: version.id }]) : err(appError('not-found'))
}
