import type { ThemeId } from '../../shared/domain/ids'
import type { Theme, ThemeKind } from '../../shared/domain/theme'
import { column } from './column'
import type { Database, Row } from './database'

const columns = 'id, name, kind, position, is_archived'

function toTheme(row: Row): Theme {
  return {
    id: column.text<ThemeId>(row, 'id'),
    name: column.text(row, 'name'),
    kind: column.text<ThemeKind>(row, 'kind'),
    position: column.integer(row, 'position'),
    isArchived: column.flag(row, 'is_archived'),
  }
}

function list(database: Database): readonly Theme[] {
  return database.all(`SELECT ${columns} FROM theme ORDER BY position, id`).map(toTheme)
}

function find(database: Database, id: ThemeId): Theme | null {
  const row = database.get(`SELECT ${columns} FROM theme WHERE id = ?`, id)
  return row ? toTheme(row) : null
}

function insert(database: Database, theme: Theme): void {
  database.run(
    'INSERT INTO theme (id, name, kind, position, is_archived) VALUES (?, ?, ?, ?, ?)',
    theme.id,
    theme.name,
    theme.kind,
    theme.position,
    theme.isArchived ? 1 : 0,
  )
}

function update(database: Database, theme: Theme): void {
  database.run(
    'UPDATE theme SET name = ?, kind = ?, position = ?, is_archived = ? WHERE id = ?',
    theme.name,
    theme.kind,
    theme.position,
    theme.isArchived ? 1 : 0,
    theme.id,
  )
}

/** The next free position after all themes. */
function nextPosition(database: Database): number {
  return column.integer(database.get('SELECT coalesce(max(position) + 1, 0) AS position FROM theme') ?? {}, 'position')
}

/** Themes of the library, in the order that people gave them. */
export const themeStore = { list, find, insert, update, nextPosition } as const
