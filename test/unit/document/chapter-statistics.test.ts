import { expect, it } from 'vitest'
import { chapterStatistics } from '../../../shared/document/chapter-statistics'
import { doc, exercise, figure, p, table, td, tr } from '../../fixtures/builders'

it('counts words, characters, things and the minutes of exercises', () => {
  const document = doc(
    p('Dobrý den 🙂'),
    exercise({ minutes: 15 }, p('ptát se')),
    exercise({ minutes: 5 }, p('x')),
    figure(null, ''),
    table('', tr(td(p('y')))),
  )
  expect(chapterStatistics(document)).toMatchObject({
    words: 6,
    tables: 1,
    pictures: 1,
    exercises: 2,
    exerciseMinutes: 20,
    readingMinutes: 1,
  })
  expect(chapterStatistics(doc(p('a b 🙂')))).toMatchObject({ characters: 5, charactersWithoutSpaces: 3 })
})
it('counts standard pages of 1,800 characters and nothing in an empty text', () => {
  expect(chapterStatistics(doc(p('a'.repeat(2700)))).standardPages).toBe(1.5)
  expect(chapterStatistics(doc(p()))).toMatchObject({ words: 0, characters: 0, readingMinutes: 0 })
})
