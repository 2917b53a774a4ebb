import type { PackId, VersionId } from '../../../shared/domain/ids'
import type { PackChanges } from '../../../shared/domain/pack-changes'
import type { ManuscriptSource } from '../../export/manuscript/manuscript-source'
import { visibleParts } from '../../export/manuscript/visible-parts'
import type { Database } from '../../storage/database'
import { findPackChanges, listComparable } from '../../storage/workshops/pack-changes-store'
import { compareWith } from './compare-with'
import { findLastTime } from './find-last-time'

/** Versions that a reader gets, in their order. */
export const versionsIn = (source: ManuscriptSource): readonly VersionId[] =>
  visibleParts(source).flatMap((part) => (part.type === 'chapter' ? (part.source.versionId ?? []) : []))

/**
 * What the page of a pack says that is to tell what is new; null where it is not to, where there was no last time for
 * this kind of reader, and where nothing has changed.
 */
export function gatherChanges(database: Database, packId: PackId, source: ManuscriptSource): PackChanges | null {
  const wanted = findPackChanges(database, packId)
  if (!wanted) return null
  const { kind } = source
  const versions = versionsIn(source)
  const chosen = wanted.editionId && listComparable(database).find(({ editionId }) => editionId === wanted.editionId)
  const since = chosen?.kind === kind ? chosen : findLastTime(database, { packId, kind, versions })
  if (!since) return null
  const found = compareWith(database, since, versions)
  if (found.changes.length === 0) return null
  return kind === 'trainer' ? found : withoutNotes(found)
}

const withoutNotes = (found: PackChanges): PackChanges => {
  return { ...found, changes: found.changes.map((change) => ({ ...change, notes: [] })) }
}
