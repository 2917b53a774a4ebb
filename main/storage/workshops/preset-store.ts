import type { Instant, PresetId } from '../../../shared/domain/ids'
import type { PackPreset } from '../../../shared/domain/pack-preset'
import { column } from '../column'
import type { Database, Row } from '../database'

type PresetBody = Omit<PackPreset, 'id' | 'name' | 'createdAt'>

export function listPresets(database: Database): readonly PackPreset[] {
  return database.all('SELECT * FROM pack_preset ORDER BY created_at DESC, id DESC').map(toPreset)
}

export function findPreset(database: Database, id: PresetId): PackPreset | null {
  const row = database.get('SELECT * FROM pack_preset WHERE id = ?', id)
  return row ? toPreset(row) : null
}

export function findPresetNamed(database: Database, name: string): PackPreset | null {
  const row = database.get('SELECT * FROM pack_preset WHERE name = ?', name)
  return row ? toPreset(row) : null
}

export function insertPreset(database: Database, preset: PackPreset): void {
  database.run(
    'INSERT INTO pack_preset (id, name, created_at, body) VALUES (?, ?, ?, ?)',
    preset.id,
    preset.name,
    preset.createdAt,
    bodyOf(preset),
  )
}

export function updatePreset(database: Database, preset: PackPreset): void {
  database.run('UPDATE pack_preset SET name = ?, body = ? WHERE id = ?', preset.name, bodyOf(preset), preset.id)
}

export function deletePreset(database: Database, id: PresetId): void {
  database.run('DELETE FROM pack_preset WHERE id = ?', id)
}

// Not canonical JSON: that leaves nulls out, which a divider without a language needs back.
function bodyOf({ id: _id, name: _name, createdAt: _at, ...body }: PackPreset): string {
  return JSON.stringify(body satisfies PresetBody)
}

function toPreset(row: Row): PackPreset {
  return {
    ...(JSON.parse(column.text(row, 'body')) as PresetBody),
    id: column.text<PresetId>(row, 'id'),
    name: column.text(row, 'name'),
    createdAt: column.integer<Instant>(row, 'created_at'),
  }
}
