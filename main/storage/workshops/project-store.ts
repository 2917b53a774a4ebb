import type { Day, ProfileId, ProjectId } from '../../../shared/domain/ids'
import type { FundingSource, Project } from '../../../shared/domain/project'
import { canonicalJson } from '../../../shared/document/canonical-json'
import type { Database, Row } from '../database'
import { flagValue, rowValues } from './row-values'

export function listProjects(database: Database): readonly Project[] {
  return database.all('SELECT * FROM project ORDER BY is_archived, title, id').map(toProject)
}

export function findProject(database: Database, id: ProjectId): Project | null {
  const row = database.get('SELECT * FROM project WHERE id = ?', id)
  return row ? toProject(row) : null
}

export function insertProject(database: Database, project: Project): void {
  database.run(
    `INSERT INTO project (title, programme, registration_number, beneficiary, partners, sources, date_from, date_to,
       profile_id, color, is_archived, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...columns(project), project.id,
  )
}

export function updateProject(database: Database, project: Project): void {
  database.run(
    `UPDATE project SET title = ?, programme = ?, registration_number = ?, beneficiary = ?, partners = ?, sources = ?,
       date_from = ?, date_to = ?, profile_id = ?, color = ?, is_archived = ? WHERE id = ?`,
    ...columns(project), project.id,
  )
}

function columns(project: Project) {
  return [
    project.title, project.programme, project.registrationNumber, project.beneficiary, canonicalJson(project.partners),
    canonicalJson(project.sources), project.from, project.to, project.profileId, project.color, flagValue(project.isArchived),
  ] as const
}

function toProject(row: Row): Project {
  const values = rowValues(row)
  return {
    id: values.text<ProjectId>('id'),
    title: values.text('title'),
    programme: values.text('programme'),
    registrationNumber: values.text('registration_number'),
    beneficiary: values.text('beneficiary'),
    partners: values.json<readonly string[]>('partners'),
    sources: values.json<readonly FundingSource[]>('sources'),
    from: values.textOrNull<Day>('date_from'),
    to: values.textOrNull<Day>('date_to'),
    profileId: values.text<ProfileId>('profile_id'),
    color: values.text('color'),
    isArchived: values.flag('is_archived'),
  }
}
