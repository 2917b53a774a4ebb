import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { closeLibrary } from '../../../main/services/library/close-library'
import { guarded } from '../../../main/storage/guarded'
import { TemporaryLibrary, value } from './temporary-library'

describe('a library whose file goes away while it is open', () => {
  let library: TemporaryLibrary
  const create = () =>
    guarded(() => createChapter(library.context, { themeId: library.theme.id, title: 'Nová', language: 'cs' }))()

  beforeEach(() => {
    library = new TemporaryLibrary()
    value(create())
  })
  afterEach(() => library.remove())

  it.each([
    ['deleted', () => rmSync(library.path)],
    ['moved', () => renameSync(library.path, `${library.path}.moved`)],
    [
      'replaced',
      () => {
        renameSync(library.path, `${library.path}.moved`)
        writeFileSync(library.path, 'something else')
      },
    ],
  ])('says so instead of acknowledging what would be gone: %s', (_, lose) => {
    lose()
    expect(create()).toEqual({ ok: false, error: { code: 'library-missing', params: { path: library.path } } })
  })

  it('still goes into a backup when it is closed', () => {
    rmSync(library.path)
    expect(closeLibrary(library.context)).toEqual({ ok: true, value: null })
    const kept = readdirSync(library.places.dataFolder, { recursive: true, encoding: 'utf8' })
    expect(kept.filter((name) => name.endsWith('.skripta')).length).toBe(1)
  })
})
