import type { InstitutionId, PersonId } from '../../shared/domain/ids'
import type { Institution, Person } from '../../shared/domain/person'
import { column } from './column'
import type { Database, Row } from './database'

function toPerson(row: Row): Person {
  return {
    id: column.text<PersonId>(row, 'id'),
    name: column.text(row, 'name'),
    institution: column.text(row, 'institution'),
    email: column.text(row, 'email'),
  }
}

function list(database: Database): readonly Person[] {
  return database.all('SELECT id, name, institution, email FROM person ORDER BY name, id').map(toPerson)
}

function find(database: Database, id: PersonId): Person | null {
  const row = database.get('SELECT id, name, institution, email FROM person WHERE id = ?', id)
  return row ? toPerson(row) : null
}

function findByName(database: Database, name: string): Person | null {
  const row = database.get('SELECT id, name, institution, email FROM person WHERE name = ? ORDER BY id LIMIT 1', name)
  return row ? toPerson(row) : null
}

/** Inserts the person or replaces what is known about them. */
function save(database: Database, { id, name, institution, email }: Person): void {
  database.run(
    `INSERT INTO person (id, name, institution, email) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, institution = excluded.institution, email = excluded.email`,
    id,
    name,
    institution,
    email,
  )
}

function institutions(database: Database): readonly Institution[] {
  return database.all('SELECT id, name, district, country FROM institution ORDER BY name, id').map((row) => ({
    id: column.text<InstitutionId>(row, 'id'),
    name: column.text(row, 'name'),
    district: column.text(row, 'district'),
    country: column.text(row, 'country'),
  }))
}

/** People and institutions who work on the handbook. */
export const personStore = { list, find, findByName, save, institutions } as const
