import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { openDraft } from '../../../main/services/chapters/open-draft'
import { listStarters } from '../../../main/services/starters/list-starters'
import { outline } from '../../../shared/document/outline'
import { code, TemporaryLibrary, value } from '../storage/temporary-library'

const assetsFolder = path.resolve('assets')

describe('a chapter that begins with an outline', () => {
  let library: TemporaryLibrary
  const context = () => ({ ...library.context, assetsFolder })
  beforeEach(() => (library = new TemporaryLibrary()))
  afterEach(() => library.remove())

  function begin(starter: string, language: string) {
    const row = value(createChapter(context(), { themeId: library.theme.id, title: 'Nová', language, starter }))
    const opened = value(openDraft(context(), { draftId: row.draftId }))
    if (!('draft' in opened)) throw new Error('the outline was refused')
    return outline(opened.draft.content).map((entry) => entry.text)
  }

  it('is offered in the language of the person', () => {
    const starters = value(listStarters({ ...context(), user: { ...library.context.user, language: 'pl' } }))
    expect(starters.map(({ name }) => name).toSorted()).toEqual([
      'Karta metodyczna trenera',
      'Karta powiatu',
      'Karta ćwiczenia',
      'Przegląd przepisów',
      'Rozdział podręcznika',
    ])
  })

  it.each(['cs', 'en', 'pl', 'uk'])('opens in %s with headings of that language', (language) => {
    const english = new Set(
      readdirSync(path.join(assetsFolder, 'starters')).flatMap((name) => begin(path.parse(name).name, 'en')),
    )
    for (const { id } of value(listStarters(context()))) {
      const headings = begin(id, language)
      expect(headings.length).toBeGreaterThan(1)
      if (language !== 'en') expect(headings.filter((heading) => english.has(heading))).toEqual([])
    }
  })

  it('speaks English in a language that nobody has written it in', () => {
    expect(begin('district-sheet', 'ro')).toContain('Interpreters')
  })

  it('is not begun with an outline that does not exist', () => {
    expect(
      code(createChapter(context(), { themeId: library.theme.id, title: 'Nová', language: 'cs', starter: '../x' })),
    ).toBe('not-found')
  })
})
