import type { Day, ProfileId, ProjectId } from '../../../shared/domain/ids'
import type { FundingSource, Project } from '../../../shared/domain/project'
import type { CoverStyle } from '../../../shared/domain/project-look'
import { canonicalJson } from '../../../shared/document/canonical-json'
import { column } from '../column'
import type { Database, Row } from '../database'
import { listLogos, replaceLogos } from './logo-store'

export function listProjects(database: Database): readonly Project[] {
  return database.all('SELECT * FROM project ORDER BY is_archived, title, id').map((row) => toProject(database, row))
}

export function findProject(database: Database, id: ProjectId): Project | null {
  const row = database.get('SELECT * FROM project WHERE id = ?', id)
  return row ? toProject(database, row) : null
}

export function insertProject(database: Database, project: Project): void {
  database.run(
    `INSERT INTO project (title, programme, registration_number, beneficiary, partners, sources, date_from, date_to,
       profile_id, color, cover_style, is_archived, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columns(project),
    project.id,
  )
  replaceLogos(database, project.id, project.look.logos)
}

export function updateProject(database: Database, project: Project): void {
  database.run(
    `UPDATE project SET title = ?, programme = ?, registration_number = ?, beneficiary = ?, partners = ?, sources = ?,
       date_from = ?, date_to = ?, profile_id = ?, color = ?, cover_style = ?, is_archived = ? WHERE id = ?`,
    ...columns(project),
    project.id,
  )
  replaceLogos(database, project.id, project.look.logos)
}

function columns(project: Project) {
  return [
    project.title,
    project.programme,
    project.registrationNumber,
    project.beneficiary,
    canonicalJson(project.partners),
    canonicalJson(project.sources),
    project.from,
    project.to,
    project.profileId,
    project.color,
    project.look.cover,
    Number(project.isArchived),
  ] as const
}

function toProject(database: Database, row: Row): Project {
  const id = column.text<ProjectId>(row, 'id')
  return {
    id,
    title: column.text(row, 'title'),
    programme: column.text(row, 'programme'),
    registrationNumber: column.text(row, 'registration_number'),
    beneficiary: column.text(row, 'beneficiary'),
    partners: column.list(row, 'partners'),
    sources: JSON.parse(column.text(row, 'sources')) as readonly FundingSource[],
    from: column.optionalText<Day>(row, 'date_from'),
    to: column.optionalText<Day>(row, 'date_to'),
    profileId: column.text<ProfileId>(row, 'profile_id'),
    color: column.text(row, 'color'),
    look: { cover: column.text<CoverStyle>(row, 'cover_style'), logos: listLogos(database, id) },
    isArchived: column.flag(row, 'is_archived'),
  }
}
