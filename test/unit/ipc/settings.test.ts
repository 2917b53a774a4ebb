import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFolder } from '../../../main/services/settings/data-folder'
import { defaultSettings, languageForLocale } from '../../../main/services/settings/default-settings'
import { listRecentLibraries, rememberLibrary } from '../../../main/services/settings/recent-libraries'
import { saveSettings } from '../../../main/services/settings/save-settings'
import { readSettings } from '../../../main/services/settings/settings-file'

let folder: string
const place = () => ({ folder, locale: 'cs-CZ' })
const file = () => path.join(folder, 'settings.json')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skripta-settings-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

describe('user settings', () => {
  it('begin in the language of the system', () => {
    expect(readSettings(place())).toEqual(defaultSettings('cs-CZ'))
    expect(['cs_CZ', 'sk-SK', 'uk-UA', 'pl', 'de-DE', ''].map(languageForLocale)).toEqual([
      'cs',
      'cs',
      'uk',
      'pl',
      'en',
      'en',
    ])
  })

  it('keep what a patch does not name', () => {
    saveSettings(place(), { name: 'Jana Dvořáková', backupFolder: '/media/usb' })
    saveSettings(place(), { theme: 'dark', name: undefined })
    expect(readSettings(place())).toMatchObject({ name: 'Jana Dvořáková', backupFolder: '/media/usb', theme: 'dark' })
  })

  it('are readable by this person alone', () => {
    saveSettings(place(), { name: 'Jana' })
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('leave no temporary file behind', () => {
    saveSettings(place(), { name: 'Jana' })
    expect(readdirSync(folder)).toEqual(['settings.json'])
  })

  it.each(['', '{"name":', '[]', 'null', '{"theme":"pink"}', '{"recentLibraries":[1]}'])(
    'move an unreadable file aside: %s',
    (raw) => {
      writeFileSync(file(), raw)
      expect(readSettings(place())).toEqual(defaultSettings('cs-CZ'))
      expect(readFileSync(`${file()}.unreadable-1`, 'utf8')).toBe(raw)
      expect(existsSync(file())).toBe(false)
    },
  )

  it('take new fields from the defaults when an older program wrote the file', () => {
    writeFileSync(file(), '{"name":"Jana"}')
    expect(readSettings(place())).toEqual({ ...defaultSettings('cs-CZ'), name: 'Jana' })
  })

  it('say that the disk refuses instead of throwing', () => {
    writeFileSync(path.join(folder, 'file'), '')
    expect(saveSettings({ folder: path.join(folder, 'file'), locale: 'cs' }, { name: 'x' })).toEqual({
      ok: false,
      error: { code: 'disk-error' },
    })
  })

  it('list recent libraries newest first, once each, with absent ones marked', () => {
    const here = path.join(folder, 'a.skripta')
    writeFileSync(here, '')
    for (const one of ['/gone/b.skripta', here, '/gone/c.skripta', here]) rememberLibrary(place(), one)
    expect(listRecentLibraries(place())).toEqual([
      { path: here, name: 'a', isPresent: true },
      { path: '/gone/c.skripta', name: 'c', isPresent: false },
      { path: '/gone/b.skripta', name: 'b', isPresent: false },
    ])
  })
})

describe('data folder', () => {
  const folderOn = (platform: NodeJS.Platform, environment: Record<string, string>) =>
    dataFolder({ platform, environment, home: '/home/jana' })
  it('is the local application data folder of each system', () => {
    expect(folderOn('linux', {})).toBe('/home/jana/.local/share/skripta')
    expect(folderOn('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/skripta')
    expect(folderOn('darwin', {})).toBe('/home/jana/Library/Application Support/Skripta')
    expect(folderOn('win32', { LOCALAPPDATA: '/local' })).toBe('/local/Skripta')
  })
  it('is the one named in SKRIPTA_DATA', () =>
    expect(folderOn('win32', { SKRIPTA_DATA: '/usb/data' })).toBe('/usb/data'))
})
