import type { AnnexId, ChapterId, Instant, PackId, PackItemId, VersionId, WorkshopId } from '../../../shared/domain/ids'
import type { Pack, PackItem, PageSize } from '../../../shared/domain/pack'
import type { NotesPlace, PageVariant } from '../../../shared/domain/print-options'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { assertNever } from '../../../shared/domain/assert-never'
import { column } from '../column'
import type { Database, Row } from '../database'

export type PackFacts = Omit<Pack, 'items'>

/** An item with the newest version that its coordinator decided not to take. */
export interface StoredPackItem {
  readonly item: PackItem
  readonly declined: VersionId | null
}

export function listPacks(database: Database, workshopId: WorkshopId): readonly PackFacts[] {
  return database.all('SELECT * FROM pack WHERE workshop_id = ? ORDER BY position, id', workshopId).map(toPack)
}

export function findPack(database: Database, id: PackId): PackFacts | null {
  const row = database.get('SELECT * FROM pack WHERE id = ?', id)
  return row ? toPack(row) : null
}

export function listPackItems(database: Database, id: PackId): readonly StoredPackItem[] {
  return database.all('SELECT * FROM pack_item WHERE pack_id = ? ORDER BY position', id).map((row) => ({
    item: toItem(row),
    declined: column.optionalText<VersionId>(row, 'declined_version_id'),
  }))
}

/** Puts a pack behind the others of its workshop. */
export function insertPack(database: Database, pack: PackFacts, at: Instant): void {
  database.run(
    `INSERT INTO pack (id, workshop_id, position, title, language, audience, page_size, is_two_sided, variant,
       is_justified, notes, has_link_notes, has_lists, revision, created_at)
     VALUES (?, ?, (SELECT coalesce(max(position) + 1, 0) FROM pack WHERE workshop_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    pack.id,
    pack.workshopId,
    pack.workshopId,
    pack.title,
    pack.language,
    canonicalJson(pack.audience),
    pack.pageSize,
    Number(pack.isTwoSided),
    ...printColumns(pack),
    pack.revision,
    at,
  )
}

/** Writes what is said about the pack; false when it is no longer at `baseRevision`. */
export function updatePack(database: Database, pack: PackFacts, baseRevision: number): boolean {
  const { changes } = database.run(
    `UPDATE pack SET title = ?, language = ?, audience = ?, page_size = ?, is_two_sided = ?, variant = ?,
       is_justified = ?, notes = ?, has_link_notes = ?, has_lists = ?, revision = ?
     WHERE id = ? AND revision = ?`,
    pack.title,
    pack.language,
    canonicalJson(pack.audience),
    pack.pageSize,
    Number(pack.isTwoSided),
    ...printColumns(pack),
    pack.revision,
    pack.id,
    baseRevision,
  )
  return changes === 1
}

const printColumns = ({ print }: PackFacts) =>
  [print.variant, Number(print.isJustified), print.notes, Number(print.hasLinkNotes), Number(print.hasLists)] as const

export function raisePackRevision(database: Database, id: PackId): void {
  database.run('UPDATE pack SET revision = revision + 1 WHERE id = ?', id)
}

/** The whole recipe, in its order. */
export function replacePackItems(database: Database, id: PackId, items: readonly StoredPackItem[]): void {
  database.run('DELETE FROM pack_item WHERE pack_id = ?', id)
  for (const [position, { item, declined }] of items.entries()) {
    const { chapterId, language, versionId, annexId, title } = itemColumns(item)
    database.run(
      `INSERT INTO pack_item (id, pack_id, position, type, chapter_id, language, version_id, annex_id, title,
         is_trainer_only, starts_on_right_page, declined_version_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      item.id,
      id,
      position,
      item.type,
      chapterId,
      language,
      versionId,
      annexId,
      title,
      Number(item.isTrainerOnly),
      Number(item.startsOnRightPage),
      declined,
    )
  }
}

/** Moves one item to a version; what was declined before no longer counts. */
export function pinPackItem(database: Database, id: PackItemId, versionId: VersionId | null): void {
  database.run('UPDATE pack_item SET version_id = ?, declined_version_id = NULL WHERE id = ?', versionId, id)
}

export function declineVersion(database: Database, id: PackItemId, versionId: VersionId): void {
  database.run('UPDATE pack_item SET declined_version_id = ? WHERE id = ?', versionId, id)
}

interface ItemColumns {
  readonly chapterId: string | null
  readonly language: string | null
  readonly versionId: string | null
  readonly annexId: string | null
  readonly title: string | null
}

const noColumns: ItemColumns = { chapterId: null, language: null, versionId: null, annexId: null, title: null }

function itemColumns(item: PackItem): ItemColumns {
  switch (item.type) {
    case 'chapter':
      return { ...noColumns, chapterId: item.chapterId, language: item.language, versionId: item.versionId }
    case 'annex':
      return { ...noColumns, annexId: item.annexId }
    case 'divider':
      return { ...noColumns, title: item.title, language: item.language }
    case 'district-sheet':
      return { ...noColumns, versionId: item.versionId }
    default:
      return assertNever(item)
  }
}

function toItem(row: Row): PackItem {
  const type = column.text<PackItem['type']>(row, 'type')
  const options = {
    id: column.text<PackItemId>(row, 'id'),
    isTrainerOnly: column.flag(row, 'is_trainer_only'),
    startsOnRightPage: column.flag(row, 'starts_on_right_page'),
  }
  switch (type) {
    case 'chapter':
      return {
        ...options,
        type,
        chapterId: column.text<ChapterId>(row, 'chapter_id'),
        language: column.text(row, 'language'),
        versionId: column.text<VersionId>(row, 'version_id'),
      }
    case 'annex':
      return { ...options, type, annexId: column.text<AnnexId>(row, 'annex_id') }
    case 'divider':
      return { ...options, type, title: column.text(row, 'title'), language: column.optionalText(row, 'language') }
    case 'district-sheet':
      return { ...options, type, versionId: column.optionalText<VersionId>(row, 'version_id') }
    default:
      return assertNever(type)
  }
}

function toPack(row: Row): PackFacts {
  return {
    id: column.text<PackId>(row, 'id'),
    workshopId: column.text<WorkshopId>(row, 'workshop_id'),
    title: column.text(row, 'title'),
    language: column.text(row, 'language'),
    audience: column.list(row, 'audience'),
    pageSize: column.text<PageSize>(row, 'page_size'),
    isTwoSided: column.flag(row, 'is_two_sided'),
    print: {
      variant: column.text<PageVariant>(row, 'variant'),
      isJustified: column.flag(row, 'is_justified'),
      notes: column.text<NotesPlace>(row, 'notes'),
      hasLinkNotes: column.flag(row, 'has_link_notes'),
      hasLists: column.flag(row, 'has_lists'),
    },
    revision: column.integer(row, 'revision'),
  }
}
