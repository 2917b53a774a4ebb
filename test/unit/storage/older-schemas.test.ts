import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Instant } from '../../../shared/domain/ids'
import { closeLibrary } from '../../../main/services/library/close-library'
import { openLibrary } from '../../../main/services/library/open-library'
import { Database } from '../../../main/storage/database'
import { libraryFormat } from '../../../main/storage/library-file/library-format'
import { migrations } from '../../../main/storage/migrations'
import { migrate } from '../../../main/storage/migrations/migrate'

const folder = mkdtempSync(join(tmpdir(), 'skripta-older-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clock = { now: () => Date.parse('2026-11-22T10:00:00Z') as Instant }

function makeLibrary(path: string, schema: number): void {
  const database = new Database(path)
  database.exec(`PRAGMA application_id = ${libraryFormat.applicationId}`)
  migrate(database, migrations.slice(0, schema))
  database.run(
    "INSERT INTO library (id, library_id, title, created_at) VALUES (1, '01990000-0000-7000-8000-000000000001', 'Stará', 1)",
  )
  database.close()
}

describe('a library of an earlier program', () => {
  it.each(migrations.map(({ id }) => id))('with schema %i opens, is backed up and brought up to date', (schema) => {
    const place = join(folder, String(schema))
    mkdirSync(place)
    const path = join(place, 'stara.skripta')
    makeLibrary(path, schema)
    const places = { dataFolder: join(place, 'data'), backupFolder: null }
    const opened = openLibrary({ path, places, clock })
    if (!opened.ok) throw new Error(opened.error.code)
    const { database } = opened.value
    expect(database.all('SELECT * FROM evidence')).toEqual([])
    const user = { name: 'Jana', institution: '', language: 'cs' } as const
    const context = { ...opened.value, places, clock, user, random: () => new Uint8Array(16), programVersion: '0' }
    expect(closeLibrary(context).ok).toBe(true)
  })
})
