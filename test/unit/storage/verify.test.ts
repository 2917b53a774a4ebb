import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addChapter } from '../../fixtures/add-chapter'
import { searchChapters } from '../../../main/services/chapters/search-chapters'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { everyNode } from '../../fixtures/every-node'
import { samplePng } from '../../fixtures/pictures'
import { TemporaryLibrary, value } from './temporary-library'

describe('the check of a library', () => {
  let library: TemporaryLibrary
  const problems = () => value(verifyLibrary(library.context)).problems.map(({ what }) => what)
  const exec = (sql: string) => library.context.database.exec(sql)
  beforeEach(() => {
    library = new TemporaryLibrary()
    value(
      addChapter(library.context, {
        themeId: library.theme.id,
        title: 'Vše',
        language: 'cs',
        content: everyNode,
        pictures: [{ name: 'a.png', bytes: samplePng }],
      }),
    )
    value(searchChapters(library.context, { query: 'klient', limit: 5 }))
  })
  afterEach(() => library.remove())

  it('finds nothing in a sound one and counts what it looked at', () => {
    const report = value(verifyLibrary(library.context))
    expect(report.problems).toEqual([])
    expect(report.checkedRows).toBe(1 + 1 + 1 + everyNode.content.length)
  })

  it.each([
    ['a changed letter of a draft', "UPDATE draft SET content = replace(content, 'ohrožení', 'ohroženi')", ['draft']],
    ['a damaged picture', "DROP TRIGGER asset_is_immutable; UPDATE asset SET data = x'00'", ['picture']],
    [
      'a damaged block that a snapshot makes up for',
      "DROP TRIGGER block_is_immutable; UPDATE block SET data = x'00' WHERE id = 3",
      ['block'],
    ],
    [
      'a damaged snapshot',
      "DROP TRIGGER version_is_immutable; UPDATE version SET snapshot = x'00'",
      ['version-snapshot'],
    ],
    [
      'a lost version',
      "DROP TRIGGER version_is_immutable; UPDATE version SET snapshot = NULL, manifest = x'00'",
      ['version'],
    ],
    ['a reference to nothing', 'PRAGMA foreign_keys = OFF; DELETE FROM theme', ['reference']],
    ['an index that holds other words', "UPDATE search_entry SET folded = folded || ' jinak '", ['search-index']],
    ['an index that names other blocks', "UPDATE search_entry SET block_ids = ''", ['search-index']],
    ['an index that names other versions', "UPDATE search_past SET runs = '[[1,9]]'", ['search-index']],
    [
      'an index of a text that is not there',
      "INSERT INTO search_index (rowid, text) VALUES (9, 'x')",
      ['search-index'],
    ],
    [
      'an index that does not find a text by its words',
      "INSERT OR REPLACE INTO search_index (rowid, title, text, past) SELECT id, title, 'x', '' FROM search_entry",
      ['search-index'],
    ],
    [
      'an index that lacks a chapter',
      "INSERT INTO search_index (search_index) VALUES ('delete-all')",
      ['search-index'],
    ],
  ])('finds %s', (_, sql, expected) => {
    exec(sql)
    expect(problems()).toEqual(expected)
  })

  it('finds a text that fits its hash but is no document', () => {
    exec("UPDATE draft SET content = '{}', hash = x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'")
    expect(problems()).toEqual(['document: not-a-document'])
  })
})
