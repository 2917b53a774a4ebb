import type { Instant, WorkshopId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import type { PaperKind, PaperSettings } from '../../../shared/domain/paper'
import type { Database } from '../../storage/database'
import { listPapers, savePaper } from '../../storage/workshops/paper-store'
import { readRules, updateRules } from '../../storage/workshops/participant-store'

/** What papers say about any day of the kind; the rest speaks of one day, its place and its people. */
const ofEveryDay: Readonly<Record<PaperKind, readonly string[]>> = {
  invitation: ['text', 'costs'],
  programme: [],
  attendance: [],
  'name-tags': [],
  questionnaire: ['introduction', 'questions', 'openQuestions', 'return'],
  certificates: ['topics'],
  'privacy-notice': [],
  'photo-consent': [],
  minutes: [],
  poster: [],
  report: [],
}

/** What they say because of the project and its funder. */
const ofProject: Readonly<Partial<Record<PaperKind, readonly string[]>>> = {
  'privacy-notice': [
    'controller',
    'officer',
    'purpose',
    'legalBasis',
    'recipients',
    'retention',
    'rights',
    'supervisor',
  ],
  'photo-consent': ['controller', 'purpose', 'publishedIn', 'withdrawal'],
  poster: ['aim', 'support'],
}

export interface KeptPaperwork {
  readonly from: WorkshopId
  readonly to: WorkshopId
  readonly now: Instant
  /** False under another project, whose funder has words and columns of its own. */
  readonly isSameProject: boolean
}

/**
 * What a workshop hands on to its copy of how its papers look and of its certificates: languages, columns, blank rows,
 * texts that hold on any day, and whom a certificate is given to. Nothing about one day, its place or its people.
 */
export function keepPaperwork(database: Database, { from, to, now, isSameProject }: KeptPaperwork): void {
  for (const [kind, settings] of listPapers(database, from)) {
    const fields = [...ofEveryDay[kind], ...(isSameProject ? (ofProject[kind] ?? []) : [])]
    const columnSetId = isSameProject ? settings.columnSetId : null
    const kept = { ...settings, columnSetId, texts: only(settings.texts, fields) }
    savePaper(database, { workshopId: to, kind, settings: kept, changedAt: now })
  }
  const rules = readRules(database, from)
  const empty = readRules(database, to)
  if (rules && empty) updateRules(database, to, { ...empty, certificateShare: rules.certificateShare })
}

function only(texts: PaperSettings['texts'], fields: readonly string[]): PaperSettings['texts'] {
  const kept: { [L in Language]?: Record<string, string> } = {}
  for (const [language, said] of Object.entries(texts)) {
    const some = Object.entries(said ?? {}).filter(([field]) => fields.includes(field))
    if (some.length > 0) kept[language] = Object.fromEntries(some)
  }
  return kept
}
