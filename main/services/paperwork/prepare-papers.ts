import { appError } from '../../../shared/domain/app-error'
import type { AssetHash, TaskId } from '../../../shared/domain/ids'
import { papersWithPeople } from '../../../shared/domain/paper'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { PaperFacts, PaperRequest } from '../../export/paper/paper-source'
import { assetStore } from '../../storage/asset-store'
import type { Database } from '../../storage/database'
import { makeUuid } from '../../storage/make-uuid'
import { checkOutputFolder } from '../exporting/check-output-folder'
import type { ServiceContext } from '../service-context'
import { checkPaperPublicity } from './check-paper-publicity'
import { gatherPaperFacts } from './gather-paper-facts'
import { listPaperMatters } from './list-paper-matters'
import { namePaperFile } from './name-paper-file'
import { planPaper } from './plan-paper'
import type { PapersRequest, PlannedPaper, PreparedPapers } from './prepared-papers'
import { readPaperSettings } from './read-paper-settings'

/**
 * Gathers what the export process needs to make papers, with their file names and what is to be said about them. Nothing
 * is refused for what it lacks: a sheet with a hole is better than none on the morning of the day. Writes nothing into
 * the library. `not-found`, `asset-missing`, and what is in the way of writing to the folder.
 */
export function preparePapers(context: ServiceContext, request: PapersRequest): Result<PreparedPapers> {
  const { workshopId, folder, withPeople } = request
  const blocked = checkOutputFolder(folder)
  if (blocked) return err(blocked)
  const facts = gatherPaperFacts(context, workshopId, { withPeople })
  if (!facts.ok) return facts
  const requests = planPapers(context, facts.value, request)
  const pictures = readLogos(context.database, facts.value)
  if (!pictures.ok) return pictures
  const job = {
    type: 'papers',
    id: makeUuid<TaskId>(context.clock.now(), context.random),
    facts: facts.value,
    requests,
    pictures: pictures.value,
  } as const
  return ok({
    job,
    workshopId,
    folder,
    planned: requests.flatMap((paper) => planFiles(facts.value, paper, withPeople)),
    findings: checkPaperPublicity(
      facts.value,
      requests.flatMap(({ languages }) => languages),
    ),
    matters: listPaperMatters(context.database, facts.value, requests).flatMap(({ kind, matters }) =>
      matters.map((matter) => ({ kind, matter })),
    ),
  })
}

function planPapers(
  { database }: ServiceContext,
  facts: PaperFacts,
  { workshopId, kinds, formats }: PapersRequest,
): readonly PaperRequest[] {
  const settings = readPaperSettings({ database }, workshopId)
  return [...new Set(kinds)].map((kind) => planPaper(database, facts, { kind, settings: settings[kind], formats }))
}

function planFiles(facts: PaperFacts, paper: PaperRequest, withPeople: boolean): readonly PlannedPaper[] {
  const { kind, languages, settings, formats } = paper
  const isNaming = withPeople && settings.hasPeople && facts.participants.length > 0
  return formats.map((format) => ({
    kind,
    format,
    fileName: namePaperFile(facts, { kind, languages, format }),
    namesPeople: isNaming && papersWithPeople.includes(kind),
  }))
}

/** The bytes of the project's logos. `asset-missing` when one is damaged; one that the library lacks is a finding. */
export function readLogos(
  database: Database,
  { pictures }: Pick<PaperFacts, 'pictures'>,
): Result<Readonly<Record<AssetHash, Uint8Array>>> {
  const bytes: Record<AssetHash, Uint8Array> = {}
  for (const hash of Object.keys(pictures) as AssetHash[]) {
    const asset = assetStore.read(database, hash)
    if (typeof asset === 'string') return err(appError('asset-missing', { count: 1 }))
    bytes[hash] = asset.bytes
  }
  return ok(bytes)
}
