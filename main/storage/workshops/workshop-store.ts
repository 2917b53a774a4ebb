import type { ChapterId, Day, Instant, PersonId, ProjectId, WorkshopId } from '../../../shared/domain/ids'
import type { Workshop, WorkshopBlock, WorkshopDay, WorkshopRow } from '../../../shared/domain/workshop'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { column } from '../column'
import type { Database, Row } from '../database'

export function listWorkshops(database: Database): readonly WorkshopRow[] {
  const rows = database.all(`
    SELECT w.id, w.title, w.kind, w.district, w.is_archived, coalesce(p.title, '') AS project_title,
      (SELECT min(date) FROM workshop_day d WHERE d.workshop_id = w.id) AS first_day,
      (SELECT max(date) FROM workshop_day d WHERE d.workshop_id = w.id) AS last_day,
      (SELECT count(*) FROM pack k WHERE k.workshop_id = w.id) AS packs,
      (SELECT count(*) FROM edition e JOIN pack k ON k.id = e.pack_id WHERE k.workshop_id = w.id) AS editions
    FROM workshop w LEFT JOIN project p ON p.id = w.project_id
    ORDER BY w.is_archived, first_day IS NOT NULL, first_day DESC, w.created_at DESC, w.id`)
  return rows.map((row) => {
    return {
      id: column.text<WorkshopId>(row, 'id'),
      title: column.text(row, 'title'),
      kind: column.text(row, 'kind'),
      district: column.text(row, 'district'),
      firstDay: column.optionalText<Day>(row, 'first_day'),
      lastDay: column.optionalText<Day>(row, 'last_day'),
      projectTitle: column.text(row, 'project_title'),
      packCount: column.integer(row, 'packs'),
      editionCount: column.integer(row, 'editions'),
      isArchived: column.flag(row, 'is_archived'),
    }
  })
}

export function findWorkshop(database: Database, id: WorkshopId): Workshop | null {
  const row = database.get('SELECT * FROM workshop WHERE id = ?', id)
  return row ? toWorkshop(row, readDays(database, id)) : null
}

export function insertWorkshop(database: Database, workshop: Workshop, at: Instant): void {
  database.run(
    `INSERT INTO workshop (project_id, title, kind, district, venue, address, languages, audience, institutions,
       lecturer_ids, coordinator_id, follows, note, is_archived, id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columns(workshop),
    workshop.id,
    at,
  )
  insertDays(database, workshop)
}

/** Writes the workshop as it is given, with its whole programme. */
export function updateWorkshop(database: Database, workshop: Workshop): void {
  database.run(
    `UPDATE workshop SET project_id = ?, title = ?, kind = ?, district = ?, venue = ?, address = ?, languages = ?,
       audience = ?, institutions = ?, lecturer_ids = ?, coordinator_id = ?, follows = ?, note = ?, is_archived = ? WHERE id = ?`,
    ...columns(workshop),
    workshop.id,
  )
  database.run('DELETE FROM workshop_block WHERE workshop_id = ?', workshop.id)
  database.run('DELETE FROM workshop_day WHERE workshop_id = ?', workshop.id)
  insertDays(database, workshop)
}

function insertDays(database: Database, workshop: Workshop): void {
  for (const [day, { date, blocks }] of workshop.days.entries()) {
    database.run('INSERT INTO workshop_day (workshop_id, position, date) VALUES (?, ?, ?)', workshop.id, day, date)
    for (const [position, block] of blocks.entries()) {
      database.run(
        `INSERT INTO workshop_block (workshop_id, day_position, position, time_from, time_to, title, method, place, host,
           lecturer_id, chapter_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        workshop.id,
        day,
        position,
        block.from,
        block.to,
        block.title,
        block.method,
        block.place,
        block.host,
        block.lecturerId,
        block.chapterId,
      )
    }
  }
}

function readDays(database: Database, id: WorkshopId): readonly WorkshopDay[] {
  const blocks = database.all('SELECT * FROM workshop_block WHERE workshop_id = ? ORDER BY day_position, position', id)
  const byDay = Map.groupBy(blocks, (row) => column.integer(row, 'day_position'))
  return database.all('SELECT * FROM workshop_day WHERE workshop_id = ? ORDER BY position', id).map((row) => {
    return {
      date: column.text<Day>(row, 'date'),
      blocks: (byDay.get(column.integer(row, 'position')) ?? []).map(toBlock),
    }
  })
}

function toBlock(row: Row): WorkshopBlock {
  return {
    from: column.text(row, 'time_from'),
    to: column.text(row, 'time_to'),
    title: column.text(row, 'title'),
    method: column.text(row, 'method'),
    place: column.text(row, 'place'),
    host: column.text(row, 'host'),
    lecturerId: column.optionalText<PersonId>(row, 'lecturer_id'),
    chapterId: column.optionalText<ChapterId>(row, 'chapter_id'),
  }
}

function columns(workshop: Workshop) {
  return [
    workshop.projectId,
    workshop.title,
    workshop.kind,
    workshop.district,
    workshop.venue,
    workshop.address,
    canonicalJson(workshop.languages),
    canonicalJson(workshop.audience),
    canonicalJson(workshop.institutions),
    canonicalJson(workshop.lecturerIds),
    workshop.coordinatorId,
    canonicalJson(workshop.follows),
    workshop.note,
    Number(workshop.isArchived),
  ] as const
}

function toWorkshop(row: Row, days: readonly WorkshopDay[]): Workshop {
  return {
    id: column.text<WorkshopId>(row, 'id'),
    projectId: column.optionalText<ProjectId>(row, 'project_id'),
    title: column.text(row, 'title'),
    kind: column.text(row, 'kind'),
    district: column.text(row, 'district'),
    days,
    venue: column.text(row, 'venue'),
    address: column.text(row, 'address'),
    languages: column.list(row, 'languages'),
    audience: column.list(row, 'audience'),
    institutions: column.list(row, 'institutions'),
    lecturerIds: column.list<PersonId>(row, 'lecturer_ids'),
    coordinatorId: column.optionalText<PersonId>(row, 'coordinator_id'),
    follows: column.list<WorkshopId>(row, 'follows'),
    note: column.text(row, 'note'),
    isArchived: column.flag(row, 'is_archived'),
  }
}
