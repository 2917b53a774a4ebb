import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { searchChapters } from '../../../main/services/chapters/search-chapters'
import { recordState } from '../../../main/services/chapters/record-state'
import { verifyLibrary } from '../../../main/services/library/verify-library'
import { searchStore } from '../../../main/storage/search/search-store'
import { commonRuns, joinRuns, withSequence } from '../../../main/storage/search/runs'
import type { SearchFilter } from '../../../shared/ipc/chapter-channels'
import { blockId, p } from '../../fixtures/builders'
import { Desk } from '../handover/two-libraries'
import { value } from './temporary-library'

describe('search over versions', () => {
  let desk: Desk
  beforeEach(() => {
    desk = new Desk('Hana')
  })
  afterEach(() => desk.library.remove())
  const search = (query: string, filter: SearchFilter = {}) =>
    value(searchChapters(desk.context, { query, limit: 20, filter }))
  const found = (query: string) =>
    search(query).map(({ title, isInDraft, versions }) => [title, isInDraft, versions.map(({ number }) => number)])

  it('finds what only older versions say, the newest of them first', () => {
    const id = desk.begin('Kotvy', p('Vážka nad řekou'), p('stálý odstavec'))
    desk.nameVersion(id, 'Jedna')
    desk.write(id, p('Vážka nad řekou'), p('stálý odstavec'), p('přibylo'))
    desk.nameVersion(id, 'Dvě')
    desk.write(id, p('bez hmyzu'), p('stálý odstavec'))
    desk.nameVersion(id, 'Tři')
    expect(found('vazka')).toEqual([['Kotvy', false, [2, 1]]])
    expect(found('hmyzu')).toEqual([['Kotvy', true, [3]]])
    expect(found('staly')).toEqual([['Kotvy', true, [3, 2, 1]]])
    expect(found('vážka přibylo')).toEqual([['Kotvy', false, [2]]])
    // One word stands in the draft alone, the other in old versions alone: no text says both.
    expect(found('vážka hmyzu')).toEqual([])
    expect(found('"nad řekou"')).toEqual([['Kotvy', false, [2, 1]]])
    const [hit] = search('vazka')
    expect(hit?.excerpt).toContain('\ue000Vážka\ue001')
    expect(hit?.blockId).toBe(blockId(0))
    expect(value(verifyLibrary(desk.context)).problems).toEqual([])
  })

  it('says the same after the index was made again from nothing', () => {
    const id = desk.begin('Kotvy', p('Vážka'))
    desk.nameVersion(id, 'Jedna')
    desk.write(id, p('Brouk'))
    const before = search('vážka')
    searchStore.rebuild(desk.context.database)
    expect(search('vážka')).toEqual(before)
  })

  it('can be narrowed to theme, language, state and author', () => {
    const [first, second] = [desk.begin('První', p('slovo')), desk.begin('Druhá', p('slovo'))]
    const version = desk.nameVersion(first, 'Jedna')
    value(
      recordState(desk.context, {
        versionId: version.id,
        state: 'settled',
        decidedBy: null,
        basis: '',
        approvedUntil: null,
      }),
    )
    const titles = (filter: SearchFilter) => search('slovo', filter).map(({ title }) => title)
    expect(titles({}).toSorted()).toEqual(['Druhá', 'První'])
    expect(titles({ state: 'settled' })).toEqual(['První'])
    expect(titles({ state: 'none' })).toEqual(['Druhá'])
    expect(titles({ language: 'pl' })).toEqual([])
    expect(titles({ author: 'Hana', state: 'settled' })).toEqual(['První'])
    expect(titles({ author: 'Nikdo' })).toEqual([])
    const [, other] = desk.library.themes
    expect(titles({ themeId: other?.id ?? null })).toEqual([])
    expect(second).not.toBe(first)
  })
})

describe('runs of versions', () => {
  it('grow, join and meet', () => {
    expect([1, 2, 3, 6].reduce<ReturnType<typeof joinRuns>>(withSequence, [])).toEqual([
      [1, 3],
      [6, 6],
    ])
    expect(joinRuns([[[4, 6]], [[1, 3]], [[9, 9]]])).toEqual([
      [1, 6],
      [9, 9],
    ])
    expect(
      commonRuns(
        [
          [1, 5],
          [8, 9],
        ],
        [[4, 8]],
      ),
    ).toEqual([
      [4, 5],
      [8, 8],
    ])
  })
})
