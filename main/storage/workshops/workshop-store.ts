import type { ChapterId, Day, Instant, PersonId, ProjectId, WorkshopId } from '../../../shared/domain/ids'
import type { Workshop, WorkshopBlock, WorkshopDay, WorkshopRow } from '../../../shared/domain/workshop'
import { canonicalJson } from '../../../shared/document/canonical-json'
import type { Database, Row } from '../database'
import { flagValue, rowValues } from './row-values'

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
    const values = rowValues(row)
    return {
      id: values.text<WorkshopId>('id'),
      title: values.text('title'),
      kind: values.text('kind'),
      district: values.text('district'),
      firstDay: values.textOrNull<Day>('first_day'),
      lastDay: values.textOrNull<Day>('last_day'),
      projectTitle: values.text('project_title'),
      packCount: values.number('packs'),
      editionCount: values.number('editions'),
      isArchived: values.flag('is_archived'),
    }
  })
}

export function findWorkshop(database: Database, id: WorkshopId): Workshop | null {
  const row = database.get('SELECT * FROM workshop WHERE id = ?', id)
  return row ? toWorkshop(row, readDays(database, id)) : null
}

export function insertWorkshop(database: Database, workshop: Workshop, at: Instant): void {
  database.run(
    `INSERT INTO workshop (project_id, title, kind, district, venue, address, languages, audience, lecturer_ids,
       coordinator_id, follows, note, is_archived, id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columns(workshop), workshop.id, at,
  )
  insertDays(database, workshop)
}

/** Writes the workshop as it is given, with its whole programme. */
export function updateWorkshop(database: Database, workshop: Workshop): void {
  database.run(
    `UPDATE workshop SET project_id = ?, title = ?, kind = ?, district = ?, venue = ?, address = ?, languages = ?,
       audience = ?, lecturer_ids = ?, coordinator_id = ?, follows = ?, note = ?, is_archived = ? WHERE id = ?`,
    ...columns(workshop), workshop.id,
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
        workshop.id, day, position, block.from, block.to, block.title, block.method, block.place, block.host,
        block.lecturerId, block.chapterId,
      )
    }
  }
}

function readDays(database: Database, id: WorkshopId): readonly WorkshopDay[] {
  const blocks = database.all('SELECT * FROM workshop_block WHERE workshop_id = ? ORDER BY day_position, position', id)
  const byDay = Map.groupBy(blocks, (row) => rowValues(row).number('day_position'))
  return database.all('SELECT * FROM workshop_day WHERE workshop_id = ? ORDER BY position', id).map((row) => {
    const values = rowValues(row)
    return { date: values.text<Day>('date'), blocks: (byDay.get(values.number('position')) ?? []).map(toBlock) }
  })
}

function toBlock(row: Row): WorkshopBlock {
  const values = rowValues(row)
  return {
    from: values.text('time_from'),
    to: values.text('time_to'),
    title: values.text('title'),
    method: values.text('method'),
    place: values.text('place'),
    host: values.text('host'),
    lecturerId: values.textOrNull<PersonId>('lecturer_id'),
    chapterId: values.textOrNull<ChapterId>('chapter_id'),
  }
}

function columns(workshop: Workshop) {
  return [
    workshop.projectId, workshop.title, workshop.kind, workshop.district, workshop.venue, workshop.address,
    canonicalJson(workshop.languages), canonicalJson(workshop.audience), canonicalJson(workshop.lecturerIds),
    workshop.coordinatorId, canonicalJson(workshop.follows), workshop.note, flagValue(workshop.isArchived),
  ] as const
}

function toWorkshop(row: Row, days: readonly WorkshopDay[]): Workshop {
  const values = rowValues(row)
  return {
    id: values.text<WorkshopId>('id'),
    projectId: values.textOrNull<ProjectId>('project_id'),
    title: values.text('title'),
    kind: values.text('kind'),
    district: values.text('district'),
    days,
    venue: values.text('venue'),
    address: values.text('address'),
    languages: values.json<readonly string[]>('languages'),
    audience: values.json<readonly string[]>('audience'),
    lecturerIds: values.json<readonly PersonId[]>('lecturer_ids'),
    coordinatorId: values.textOrNull<PersonId>('coordinator_id'),
    follows: values.json<readonly WorkshopId[]>('follows'),
    note: values.text('note'),
    isArchived: values.flag('is_archived'),
  }
}
