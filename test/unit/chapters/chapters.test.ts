import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ChapterId, DraftId, PersonId, ThemeId } from '../../../shared/domain/ids'
import { archiveChapter } from '../../../main/services/chapters/archive-chapter'
import { archiveTheme } from '../../../main/services/chapters/archive-theme'
import { chapterDetails } from '../../../main/services/chapters/chapter-details'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { createTheme } from '../../../main/services/chapters/create-theme'
import { listChapters } from '../../../main/services/chapters/list-chapters'
import { listPeople } from '../../../main/services/chapters/list-people'
import { listThemes } from '../../../main/services/chapters/list-themes'
import { moveChapter } from '../../../main/services/chapters/move-chapter'
import { nameVersion } from '../../../main/services/chapters/name-version'
import { renameChapter } from '../../../main/services/chapters/rename-chapter'
import { renameTheme } from '../../../main/services/chapters/rename-theme'
import { reorderThemes } from '../../../main/services/chapters/reorder-themes'
import { saveChapterDetails } from '../../../main/services/chapters/save-chapter-details'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { savePerson } from '../../../main/services/chapters/save-person'
import { doc, p } from '../../fixtures/builders'
import { code, TemporaryLibrary, value } from '../storage/temporary-library'

const missing = '01890000-0000-7000-8000-000000000000'

describe('chapters and themes', () => {
  let library: TemporaryLibrary
  const create = (title: string, themeId: ThemeId = library.theme.id) =>
    value(createChapter(library.context, { themeId, title, language: 'cs' }))
  const titles = () => value(listChapters(library.context)).map(({ title }) => title)
  beforeEach(() => {
    library = new TemporaryLibrary()
  })
  afterEach(() => library.remove())

  it('are listed by theme and position', () => {
    const second = library.themes[1]
    create('A')
    create('Zákon', second?.id)
    create('B')
    expect(titles()).toEqual(['A', 'B', 'Zákon'])
    value(reorderThemes(library.context, { themeId: second?.id ?? library.theme.id, position: 0 }))
    expect(titles()).toEqual(['Zákon', 'A', 'B'])
  })

  it('begin with the person at the computer as author, entered once', () => {
    expect(create('A').ownerName).toBe('Jana Nováková')
    create('B')
    expect(value(listPeople(library.context))).toHaveLength(1)
  })

  it('move within a theme and to another, and stay there', () => {
    const [a, b, c] = [create('A'), create('B'), create('C')]
    value(
      moveChapter(library.context, { chapterId: c?.chapterId ?? a.chapterId, themeId: library.theme.id, position: 0 }),
    )
    expect(titles()).toEqual(['C', 'A', 'B'])
    value(
      moveChapter(library.context, {
        chapterId: b.chapterId,
        themeId: library.themes[1]?.id ?? library.theme.id,
        position: 99,
      }),
    )
    library.reopen()
    expect(
      value(listChapters(library.context)).map(({ title, themeId, position }) => [
        title,
        themeId === library.theme.id,
        position,
      ]),
    ).toEqual([
      ['C', true, 0],
      ['A', true, 1],
      ['B', false, 0],
    ])
    expect(
      code(moveChapter(library.context, { chapterId: a.chapterId, themeId: missing as ThemeId, position: 0 })),
    ).toBe('not-found')
  })

  it('say what is new since the newest named version', () => {
    const { draftId } = create('A')
    const row = () => value(listChapters(library.context))[0]
    const save = (revision: number, text: string) =>
      value(saveDraft(library.context, { draftId, baseRevision: revision, content: doc(p(text)), isEmptyMeant: false }))
    expect(row()).toMatchObject({ latest: null, hasUnversionedText: false, words: 0, isReadable: true })
    save(0, 'tři malá slova')
    expect(row()).toMatchObject({ latest: null, hasUnversionedText: true, words: 3 })
    value(
      nameVersion(library.context, {
        draftId,
        baseRevision: 1,
        name: 'V',
        note: '',
        lawAsOf: null,
        checkAgainBy: null,
      }),
    )
    expect(row()).toMatchObject({ latest: { number: 1, state: 'working' }, hasUnversionedText: false })
    save(1, 'jinak')
    expect(row()).toMatchObject({ latest: { number: 1 }, hasUnversionedText: true })
  })

  it('are archived and come back', () => {
    const { chapterId } = create('A')
    expect(value(archiveChapter(library.context, { chapterId, isArchived: true }))[0]?.isArchived).toBe(true)
    expect(value(archiveChapter(library.context, { chapterId, isArchived: false }))[0]?.isArchived).toBe(false)
    expect(code(archiveChapter(library.context, { chapterId: missing as ChapterId, isArchived: true }))).toBe(
      'not-found',
    )
  })

  it('are renamed in one language', () => {
    const { draftId } = create('A')
    expect(value(renameChapter(library.context, { draftId, title: 'Lepší název' })).title).toBe('Lepší název')
    expect(code(renameChapter(library.context, { draftId: missing as DraftId, title: 'x' }))).toBe('not-found')
  })

  it('keep for whom they are meant and who answers for them', () => {
    const { chapterId } = create('A')
    const guarantor = value(
      savePerson(library.context, { personId: null, name: 'Petr', institution: 'ÚP', email: 'p@example.org' }),
    )
    const facts = {
      ownerId: null,
      guarantorId: guarantor.id,
      district: 'Náchod',
      country: 'cz',
      audiences: ['úředníci'],
      districts: ['Náchod', 'Trutnov'],
      kinds: ['trainer' as const],
    }
    value(saveChapterDetails(library.context, { chapterId, ...facts }))
    library.reopen()
    expect(value(chapterDetails(library.context, { chapterId }))).toMatchObject({
      chapter: facts,
      owner: null,
      guarantor,
    })
    expect(code(saveChapterDetails(library.context, { chapterId, ...facts, ownerId: missing as PersonId }))).toBe(
      'not-found',
    )
  })

  it('need a theme that exists', () => {
    expect(code(createChapter(library.context, { themeId: missing as ThemeId, title: 'x', language: 'cs' }))).toBe(
      'not-found',
    )
  })

  it('lie in themes that are added, renamed and put away', () => {
    const theme = value(createTheme(library.context, { name: 'Dobrá praxe', kind: 'general' }))
    expect(theme.position).toBe(2)
    value(renameTheme(library.context, { themeId: theme.id, name: 'Okresní listy', kind: 'district-sheet' }))
    value(archiveTheme(library.context, { themeId: theme.id, isArchived: true }))
    expect(value(listThemes(library.context))[2]).toMatchObject({
      name: 'Okresní listy',
      kind: 'district-sheet',
      isArchived: true,
    })
    expect(code(archiveTheme(library.context, { themeId: missing as ThemeId, isArchived: true }))).toBe('not-found')
  })

  it('know people who are changed in place', () => {
    const person = value(savePerson(library.context, { personId: null, name: 'Petr', institution: '', email: '' }))
    value(savePerson(library.context, { personId: person.id, name: 'Petr Malý', institution: 'MPSV', email: '' }))
    expect(value(listPeople(library.context)).map(({ name }) => name)).toEqual(['Petr Malý'])
    expect(
      code(savePerson(library.context, { personId: missing as PersonId, name: 'x', institution: '', email: '' })),
    ).toBe('not-found')
  })
})
