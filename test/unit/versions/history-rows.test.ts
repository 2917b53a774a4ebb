import { describe, expect, it } from 'vitest'
import { historyRows } from '../../../renderer/features/versions/history-rows'
import type { Instant, VersionId } from '../../../shared/domain/ids'
import type { AutomaticReason, HistoryEntry } from '../../../shared/domain/version'

const entry = (sequence: number, at: string, number: number | null, reason: AutomaticReason | null): HistoryEntry => ({
  id: `v${sequence}` as VersionId,
  sequence,
  number,
  reason,
  name: number === null ? '' : `Verze ${number}`,
  note: '',
  author: '',
  institution: '',
  createdAt: Date.parse(at) as Instant,
  words: 0,
  lawAsOf: null,
  checkAgainBy: null,
  state: 'working',
  approvedUntil: null,
  size: null,
  restoredFrom: null,
})
const named = (sequence: number, at: string) => entry(sequence, at, sequence, null)
const kept = (sequence: number, at: string, reason: AutomaticReason = 'day-start') => entry(sequence, at, null, reason)
const told = (entries: readonly HistoryEntry[], open: readonly string[] = []) =>
  historyRows(entries, new Set(open)).map((row) => {
    if (row.type === 'day') return row.day
    return row.type === 'fold' ? `${row.entries.length} folded` : row.entry.id
  })

describe('the rows of a history', () => {
  it('stand under their day in Prague', () => {
    expect(told([named(2, '2026-09-14T22:30:00Z'), named(1, '2026-09-14T20:00:00Z')])).toEqual([
      '2026-09-15',
      'v2',
      '2026-09-14',
      'v1',
    ])
  })

  it('fold neighbouring versions that the program kept on one day, and unfold them', () => {
    const entries = [
      kept(5, '2026-09-14T10:00:00Z', 'state-change'),
      kept(4, '2026-09-14T09:00:00Z'),
      named(3, '2026-09-14T08:00:00Z'),
      kept(2, '2026-09-14T07:00:00Z'),
      kept(1, '2026-09-13T07:00:00Z'),
    ]
    expect(told(entries)).toEqual(['2026-09-14', '2 folded', 'v3', 'v2', '2026-09-13', 'v1'])
    expect(told(entries, ['fold v4'])).toEqual(['2026-09-14', '2 folded', 'v5', 'v4', 'v3', 'v2', '2026-09-13', 'v1'])
  })

  it('never fold a return to an earlier text: a person did it', () => {
    const entries = [kept(2, '2026-09-14T10:00:00Z', 'restored'), kept(1, '2026-09-14T09:00:00Z', 'before-restore')]
    expect(told(entries)).toEqual(['2026-09-14', 'v2', 'v1'])
  })
})
