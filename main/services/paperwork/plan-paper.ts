import type { PaperFormat, PaperKind, PaperSettings, SheetColumn } from '../../../shared/domain/paper'
import type { Language } from '../../../shared/domain/language'
import type { PaperFacts, PaperRequest } from '../../export/paper/paper-source'
import type { Database } from '../../storage/database'
import { findColumnSet } from '../../storage/workshops/column-set-store'
import { usualColumnSet } from './usual-column-set'

const usualLanguage = 'cs'

/** Its own languages, else the first of the workshop. */
export function languagesOf({ languages }: PaperSettings, { workshop }: PaperFacts): readonly Language[] {
  if (languages.length > 0) return languages
  return [workshop.languages[0] ?? usualLanguage]
}

/** Columns of an attendance sheet: those chosen, else the usual ones of the funder. Empty for every other paper. */
function columnsOf(
  database: Database,
  kind: PaperKind,
  { columnSetId }: PaperSettings,
  { profile }: PaperFacts,
): readonly SheetColumn[] {
  if (kind !== 'attendance') return []
  const chosen = columnSetId && findColumnSet(database, columnSetId)
  return (chosen || usualColumnSet(database, profile))?.columns ?? []
}

/** One paper as the export process is asked for it. */
export function planPaper(
  database: Database,
  facts: PaperFacts,
  { kind, settings, formats }: { kind: PaperKind; settings: PaperSettings; formats: readonly PaperFormat[] },
): PaperRequest {
  return {
    kind,
    languages: languagesOf(settings, facts),
    settings,
    columns: columnsOf(database, kind, settings, facts),
    formats,
  }
}
