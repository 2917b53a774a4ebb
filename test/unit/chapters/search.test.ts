import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveChapter } from '../../../main/services/chapters/archive-chapter'
import { catchUpSearch } from '../../../main/services/chapters/catch-up-search'
import { createChapter } from '../../../main/services/chapters/create-chapter'
import { renameChapter } from '../../../main/services/chapters/rename-chapter'
import { saveDraft } from '../../../main/services/chapters/save-draft'
import { searchChapters } from '../../../main/services/chapters/search-chapters'
import { searchStore } from '../../../main/storage/search/search-store'
import { doc, fn, p, table, td, tr } from '../../fixtures/builders'
import type { NodeJson } from '../../../shared/document/document-json'
import { TemporaryLibrary, value } from '../storage/temporary-library'

describe('search', () => {
  let library: TemporaryLibrary
  const write = (title: string, ...content: readonly NodeJson[]) => {
    const row = value(createChapter(library.context, { themeId: library.theme.id, title, language: 'cs' }))
    value(
      saveDraft(library.context, {
        draftId: row.draftId,
        baseRevision: 0,
        content: doc(...content),
        isEmptyMeant: false,
      }),
    )
    return row
  }
  const search = (query: string) => value(searchChapters(library.context, { query, limit: 20 }))
  const titles = (query: string) => search(query).map(({ title }) => title)
  beforeEach(() => {
    library = new TemporaryLibrary()
  })
  afterEach(() => library.remove())

  it.each([
    ['Žádost o příspěvek', ['zadost', 'ŽÁDOST', 'žádost', 'prispevek', 'přís', 'PŘÍSPĚV']],
    ['Urząd w Łodzi', ['urzad', 'łodzi', 'lodzi', 'Lodz']],
    ["П'ять осіб", ['пʼять', 'п’ять', "п'ять", 'пять', 'осіб']],
    ['Țară și familie', ['tara', 'Țar']],
    ['v\u00a0pondělí 8.\u00a0září', ['v pondělí', '8. zari']],
    ['pondeli\u0301 slozene', ['pondelí', 'složené']],
    ['věta s 𝔘 a 😀 uvnitř', ['𝔘']],
  ])('finds „%s“ however it is typed', (text, queries) => {
    write('Kapitola', p(text))
    write('Jiná', p('nic'))
    for (const query of queries) expect([query, titles(query)]).toEqual([query, ['Kapitola']])
  })

  it.each([
    '"',
    '"*) OR 1=1 --',
    'a AND',
    'NEAR(',
    '*',
    '^',
    'title:x',
    "'; DROP TABLE draft; --",
    '{}',
    '""',
    '-',
    'OR',
    '\u0000',
    '„',
    '(a',
    'a"b',
  ])('takes %j as words, never as syntax', (query) => {
    write('Kapitola', p('obyčejný text'))
    expect(() => search(query)).not.toThrow()
  })

  it('finds a phrase in quotes only as it stands', () => {
    write('A', p('hranice tolerance v praxi'))
    write('B', p('tolerance a hranice'))
    expect(titles('"hranice tolerance"')).toEqual(['A'])
    expect(titles('hranice tolerance')).toHaveLength(2)
  })

  it('asks for all words, and lets only the last one go on', () => {
    write('A', p('tlumočník u klienta'))
    write('B', p('tlumočnice'))
    expect(titles('tlumoč')).toHaveLength(2)
    expect(titles('tlumoč klient')).toEqual([])
    expect(titles('klienta tlumoč')).toEqual(['A'])
  })

  it('looks into titles first, and into tables and footnotes', () => {
    write('Něco', p('o vyhoření pracovníků'), table('', tr(td(p('Trutnov')))), p('text', fn('poznámka o Broumovsku')))
    write('Vyhoření', p('jinak'))
    expect(titles('vyhoření')).toEqual(['Vyhoření', 'Něco'])
    expect(titles('trutnov')).toEqual(['Něco'])
    expect(titles('broumovsku')).toEqual(['Něco'])
  })

  it('shows the hit with the words around it as they were written', () => {
    write('A', p(`${'slovo '.repeat(60)}přišla paní z Ľvova, pět minut ${'konec '.repeat(60)}`))
    const excerpt = search('lvova')[0]?.excerpt ?? ''
    expect(excerpt).toMatch(/^….*přišla paní z \ue000Ľvova\ue001, pět minut .*…$/)
    expect(excerpt.length).toBeLessThan(180)
  })

  it('follows saving and renaming at once', () => {
    const { draftId } = write('A', p('staré'))
    expect(titles('staré')).toEqual(['A'])
    value(saveDraft(library.context, { draftId, baseRevision: 1, content: doc(p('nové')), isEmptyMeant: false }))
    expect(titles('staré')).toEqual([])
    expect(titles('nové')).toEqual(['A'])
    value(renameChapter(library.context, { draftId, title: 'Přejmenovaná' }))
    expect(titles('prejmen')).toEqual(['Přejmenovaná'])
    expect(value(catchUpSearch(library.context, 10))).toBe(0)
  })

  it('leaves archived chapters out', () => {
    const { chapterId } = write('A', p('text'))
    value(archiveChapter(library.context, { chapterId, isArchived: true }))
    expect(titles('text')).toEqual([])
  })

  it('can make its index again from nothing', () => {
    write('A', p('text'))
    search('text')
    library.context.database.exec("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    expect(titles('text')).toEqual([])
    searchStore.rebuild(library.context.database)
    expect(titles('text')).toEqual(['A'])
  })
})
