import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { defaultSettings } from '../../main/services/settings/default-settings'
import { writeSettings } from '../../main/services/settings/settings-file'
import { author } from './begin'

const root = path.resolve(import.meta.dirname, '../..')
export const cli = path.join(root, 'dist/main/cli.js')

/** The sample library as a file, made by the command line. */
export function makeSample(folder: string, name = 'ukazka.skripta'): string {
  const file = path.join(folder, name)
  execFileSync(process.execPath, [cli, 'sample', file], { stdio: 'ignore' })
  return file
}

/** What a computer knows whose person has worked with this library before. */
export function workedBefore(folder: string, library: string): void {
  const settings = { ...defaultSettings('cs-CZ'), ...author, isSetUp: true, recentLibraries: [library] }
  writeSettings({ folder: path.join(folder, 'data'), locale: 'cs-CZ' }, settings)
}

/** Changes a stored text behind the program's back, with a hash that fits, as another program would write it. */
export function changeStoredText(library: string, title: string, change: (text: string) => string): string {
  const database = new DatabaseSync(library)
  const row = database.prepare('SELECT id, content FROM draft WHERE title = ?').get(title)
  if (!row) throw new Error(`no draft ${title}`)
  const text = change(String(row['content']))
  const hash = createHash('sha256').update(text).digest()
  database.prepare('UPDATE draft SET content = ?, hash = ? WHERE id = ?').run(text, hash, String(row['id']))
  database.close()
  return text
}

/** The stored text of a draft as the file holds it. */
export function storedText(library: string, title: string): string {
  const database = new DatabaseSync(library, { readOnly: true })
  const row = database.prepare('SELECT content FROM draft WHERE title = ?').get(title)
  database.close()
  return String(row?.['content'])
}
