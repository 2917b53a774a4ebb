import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePacks } from '../../../shared/domain/compare-packs'
import type { ChapterId, VersionId } from '../../../shared/domain/ids'
import type { ComparedPart } from '../../../shared/domain/pack-changes'

const part = (chapter: string, number = 1): ComparedPart => ({
  versionId: `${chapter}${number}` as VersionId,
  chapterId: chapter as ChapterId,
  language: 'cs',
  title: chapter,
  number,
  lawAsOf: null,
})
const parts = (words: string) => words.split('').map((letter) => part(letter))
const inShort = (before: readonly ComparedPart[], after: readonly ComparedPart[]) =>
  comparePacks(before, after).map(({ type, before: old, after: now, isMoved }) => {
    const shown = `${type} ${old ? `${old.title}${old.number}` : '–'} ${now ? `${now.title}${now.number}` : '–'}`
    return isMoved ? `${shown} moved` : shown
  })

describe('two packs', () => {
  it('that hold the same versions in the same order differ in nothing', () => {
    expect(comparePacks(parts('abc'), parts('abc'))).toEqual([])
  })

  it('are told apart by what was added, removed and put in another version', () => {
    expect(inShort(parts('abc'), [part('a'), part('d'), part('c', 3)])).toEqual([
      'added – d1',
      'version c1 c3',
      'removed b1 –',
    ])
  })

  it('call as few chapters moved as possible', () => {
    expect(inShort(parts('abcde'), parts('eabcd'))).toEqual(['moved e1 e1 moved'])
    expect(inShort(parts('abcd'), [part('a'), part('c'), part('b', 2), part('d')])).toEqual(['version b1 b2 moved'])
  })

  it('tell chapters by language, and one that stands twice by its turn', () => {
    const polish = { ...part('a'), language: 'pl' }
    expect(inShort([part('a')], [part('a'), polish])).toEqual(['added – a1'])
    expect(inShort([part('a'), part('a')], [part('a')])).toEqual(['removed a1 –'])
  })

  it('name each chapter at most once, and nothing that both have in the same place and version', () => {
    const pack = fc.array(
      fc.record({ chapter: fc.constantFrom(...'abcdef'), number: fc.integer({ min: 1, max: 3 }) }),
      {
        maxLength: 9,
      },
    )
    fc.assert(
      fc.property(pack, pack, (first, second) => {
        const before = first.map(({ chapter, number }) => part(chapter, number))
        const after = second.map(({ chapter, number }) => part(chapter, number))
        const found = comparePacks(before, after)
        const unchanged = after.length - found.filter(({ type }) => type !== 'removed').length
        expect(unchanged).toBeGreaterThanOrEqual(0)
        expect(
          found.filter(({ type }) => type === 'added').length - found.filter(({ type }) => type === 'removed').length,
        ).toBe(after.length - before.length)
        expect(found.every((one) => one.type !== 'version' || one.before?.versionId !== one.after?.versionId)).toBe(
          true,
        )
        expect(comparePacks(after, after)).toEqual([])
      }),
    )
  })
})
