import { comparePacks, type FoundChange } from '../../../shared/domain/compare-packs'
import type { ChapterChange, ComparedPart, PackChanges, VersionNote } from '../../../shared/domain/pack-changes'
import type { VersionSize } from '../../../shared/domain/version'
import type { VersionId } from '../../../shared/domain/ids'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { Database } from '../../storage/database'
import { measureSize } from '../../storage/versions/version-size'
import { versionStore } from '../../storage/versions/version-store'
import { findEdition } from '../../storage/workshops/edition-store'
import type { ComparableEdition } from '../../storage/workshops/pack-changes-store'

/** A pack as it is now against an edition, with the notes and the size of each change. */
export function compareWith(database: Database, since: ComparableEdition, versions: readonly VersionId[]): PackChanges {
  const before = (findEdition(database, since.editionId)?.parts ?? []).flatMap((part) =>
    comparedPart(database, part.versionId),
  )
  const after = versions.flatMap((id) => comparedPart(database, id))
  const changes = comparePacks(before, after).map((found) => describe(database, found))
  const { packId: _pack, workshopId: _workshop, ...facts } = since
  const touched = changes.filter(({ type }) => type !== 'removed').length
  return { since: facts, changes, unchanged: after.length - touched }
}

/** Nothing for what is no named version. */
function comparedPart(database: Database, id: VersionId): readonly ComparedPart[] {
  const version = versionStore.find(database, id)
  if (!version || version.number === null) return []
  const { chapterId, language, title, number, lawAsOf } = version
  return [{ versionId: id, chapterId, language, title, number, lawAsOf }]
}

function describe(database: Database, { type, before, after, isMoved }: FoundChange): ChapterChange {
  const shown = after ?? before
  return {
    type,
    title: shown?.title ?? '',
    language: shown?.language ?? '',
    before: before && { number: before.number, lawAsOf: before.lawAsOf },
    after: after && { number: after.number, lawAsOf: after.lawAsOf },
    isMoved,
    notes: before && after ? notesBetween(database, before, after) : [],
    size: before && after && type === 'version' ? sizeBetween(database, before.versionId, after.versionId) : null,
  }
}

/** Of named versions after the one and up to the other; an older version has none. */
function notesBetween(database: Database, before: ComparedPart, after: ComparedPart): readonly VersionNote[] {
  return versionStore
    .list(database, after.chapterId, after.language)
    .flatMap(({ number, name, note }): readonly VersionNote[] =>
      number !== null && number > before.number && number <= after.number ? [{ number, name, note }] : [],
    )
    .toReversed()
}

/** Counted as comparing the two versions counts them; null when one of them is damaged. */
function sizeBetween(database: Database, before: VersionId, after: VersionId): VersionSize | null {
  const old = versionStore.readText(database, before)
  const now = versionStore.readText(database, after)
  return old === null || now === null ? null : measureSize(old, JSON.parse(now) as DocumentJson)
}
