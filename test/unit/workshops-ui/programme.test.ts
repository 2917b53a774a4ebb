import { describe, expect, it } from 'vitest'
import { moveBlock, nextBlock, nextDay, type EditedBlock } from '../../../renderer/features/workshops/programme'

const block = (id: string, from: string, to: string): EditedBlock => ({ ...nextBlock([], id), from, to })
const said = (blocks: readonly EditedBlock[]) => blocks.map(({ id, from, to }) => `${id} ${from}-${to}`)
const day = [block('a', '09:00', '10:30'), block('b', '10:45', '11:15'), block('c', '11:15', '12:00')]

describe('moving a block of the programme', () => {
  it('changes places with its neighbour, and both keep their length and the break between them', () => {
    expect(said(moveBlock(day, 'b', -1))).toEqual(['b 09:00-09:30', 'a 09:45-11:15', 'c 11:15-12:00'])
    expect(said(moveBlock(day, 'b', 1))).toEqual(['a 09:00-10:30', 'c 10:45-11:30', 'b 11:30-12:00'])
  })
  it('there and back is as before', () => {
    expect(moveBlock(moveBlock(day, 'a', 1), 'a', -1)).toEqual(day)
  })
  it('does nothing at the ends and for a block that is not there', () => {
    expect(moveBlock(day, 'a', -1)).toBe(day)
    expect(moveBlock(day, 'c', 1)).toBe(day)
    expect(moveBlock(day, 'x', 1)).toBe(day)
  })
})

describe('new blocks and days', () => {
  it('begin where the last one ends', () => {
    expect(said([nextBlock([], 'n'), nextBlock(day, 'n')])).toEqual(['n 09:00-10:00', 'n 12:00-13:00'])
    expect(said([nextBlock([block('late', '23:00', '23:45')], 'n')])).toEqual(['n 23:45-23:59'])
  })
  it('are the day after the last, over the end of a month, or today', () => {
    expect(nextDay([{ id: 'd', date: '2026-12-31', blocks: [] }], '2026-01-01')).toBe('2027-01-01')
    expect(nextDay([], '2026-01-01')).toBe('2026-01-01')
  })
})
