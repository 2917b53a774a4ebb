import { describe, expect, it } from 'vitest'
import { checkProgramme, type ProgrammeProblem } from '../../../shared/domain/check-programme'
import type { ChapterId, Day, PersonId } from '../../../shared/domain/ids'
import type { WorkshopBlock } from '../../../shared/domain/workshop'

const lecturerId = 'a' as PersonId
const chapterId = 'b' as ChapterId
const block = (from: string, to: string, facts: Partial<WorkshopBlock> = {}): WorkshopBlock => ({
  from,
  to,
  title: 'Klid',
  method: '',
  place: '',
  host: '',
  lecturerId,
  chapterId: null,
  ...facts,
})
const open = { from: null, to: null, exercises: new Map<ChapterId, number>() }
const day = '2026-11-24' as Day
const inWords = ({ code, block: at, minutes }: ProgrammeProblem) =>
  [code, at ?? 'day', ...(minutes === undefined ? [] : [minutes])].join(' ')
const check = (...blocks: readonly WorkshopBlock[]) => checkProgramme([{ date: day, blocks }], open).map(inWords)

describe('a programme', () => {
  it('that adds up is not spoken of', () => {
    expect(
      check(
        block('08:30', '09:00', { title: 'Registrace', lecturerId: null }),
        block('09:00', '12:30'),
        block('12:30', '13:00', { title: 'Oběd', lecturerId: null }),
        block('13:00', '16:30', { lecturerId: null, host: 'Městský úřad' }),
      ),
    ).toEqual([])
  })

  it('with overlaps, gaps and impossible times is pointed out at the block', () => {
    expect(
      check(block('09:00', '10:00'), block('09:30', '11:00'), block('11:20', '12:00'), block('13:00', '12:30')),
    ).toEqual(['overlaps 1', 'gap 2 20', 'ends-before-it-begins 3'])
    expect(check(block('09:00', '09:00'))).toEqual(['takes-no-time 0'])
  })

  it('is read by the clock, whatever the order of its blocks', () => {
    expect(check(block('11:00', '12:00'), block('09:00', '10:00'), block('10:00', '11:00'))).toEqual([])
    expect(check(block('11:00', '12:00'), block('09:00', '10:00'))).toEqual(['gap 0 60'])
  })

  it('without a break in four hours is pointed out once, where the fourth hour ends', () => {
    const long = [block('09:00', '11:00'), block('11:00', '13:00'), block('13:00', '14:00')]
    expect(check(...long)).toEqual(['no-break 1'])
    expect(check(block('09:00', '11:00'), block('11:00', '12:59'))).toEqual([])
    expect(check(block('09:00', '11:00'), block('11:00', '11:15', { method: 'przerwa' }), ...long.slice(2))).toEqual([
      'gap 2 105',
    ])
    expect(check(block('09:00', '11:00'), block('11:10', '13:10'))).toEqual(['gap 1 10'])
    expect(check(block('09:00', '11:00'), block('11:05', '13:05'))).toEqual(['gap 1 5', 'no-break 1'])
  })

  it('names blocks that nobody teaches, but no pauses', () => {
    expect(check(block('09:00', '10:00', { lecturerId: null }))).toEqual(['no-lecturer 0'])
    expect(check(block('10:00', '10:15', { title: 'Кава-брейк', lecturerId: null }))).toEqual([])
  })

  it('has days of the project, each once', () => {
    const days = [day, '2026-11-26' as Day, day].map((date) => ({ date, blocks: [] }))
    const period = { ...open, from: '2026-01-01' as Day, to: '2026-11-25' as Day }
    expect(checkProgramme(days, period).map((one) => `${one.code} ${one.day}`)).toEqual([
      'outside-project 1',
      'day-twice 2',
    ])
  })

  it('gives a chapter the minutes that its exercises need, over all its blocks', () => {
    const days = [
      { date: day, blocks: [block('09:00', '10:00', { chapterId })] },
      { date: '2026-11-25' as Day, blocks: [block('09:00', '09:30', { chapterId })] },
    ]
    const needing = (minutes: number) => checkProgramme(days, { ...open, exercises: new Map([[chapterId, minutes]]) })
    expect(needing(120)).toEqual([
      { code: 'shorter-than-exercises', day: 1, block: 0, isNote: false, minutes: 90, exercises: 120 },
    ])
    expect(needing(40)).toMatchObject([{ code: 'longer-than-exercises', isNote: true, minutes: 90, exercises: 40 }])
    expect(needing(90)).toEqual([])
    expect(needing(0)).toEqual([])
  })
})
