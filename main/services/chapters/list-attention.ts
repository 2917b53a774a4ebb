import type { Attention, AttentionMatter, CommentMatter, DueMatter, OpenMatter } from '../../../shared/domain/attention'
import { addDays } from '../../../shared/domain/calendar-day'
import type { ChapterRow, VersionMark } from '../../../shared/domain/chapter'
import type { Day, Instant } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import { listChapterRows } from '../../storage/chapter-list'
import { commentStore } from '../../storage/comment-store'
import type { Database } from '../../storage/database'
import {
  findStateSince,
  listEndedApprovals,
  listPacksToChange,
  type EndedApproval,
} from '../../storage/versions/attention-facts'
import { listRetentionEnds } from '../../storage/workshops/participant-store'
import type { ServiceContext } from '../service-context'
import { today } from './today'

/** How far ahead a day is worth saying, and how long a version may wait before it is. */
const daysAhead = 31
const daysOfPatience = 14
const dayLength = 86_400_000

/**
 * What should be looked at this month: days that come or have passed, versions that wait too long for comments or for
 * the guarantor, texts written on since their approval, comments that nobody has settled, packs of coming workshops with a text that is not the one to
 * hand out, people's data that are kept no longer. Archived chapters and workshops are left in peace. The most pressing first.
 */
export function listAttention({ database, clock }: Pick<ServiceContext, 'database' | 'clock'>): Result<Attention> {
  const now = today(clock)
  const until = addDays(now, daysAhead)
  const ended = new Map(listEndedApprovals(database).map((one) => [keyOf(one), one]))
  const rows = listChapterRows(database).filter((row) => !row.isArchived)
  const matters: readonly AttentionMatter[] = [
    ...rows.flatMap((row) => dueMatters(row, until, ended.get(keyOf(row)))),
    ...rows.flatMap((row) => openMatters(database, row, clock.now())),
    ...commentMatters(database, rows),
    ...listPacksToChange(database),
    ...listRetentionEnds(database, until),
  ]
  return ok({ today: now, until, matters: matters.toSorted((a, b) => urgencyOf(a).localeCompare(urgencyOf(b))) })
}

const keyOf = ({ chapterId, language }: Pick<ChapterRow, 'chapterId' | 'language'>): string =>
  `${chapterId} ${language}`

/** Days first, in their order; what only waits stands behind them. */
function urgencyOf(matter: AttentionMatter): string {
  if ('day' in matter) return matter.day
  return `9999-99-99 ${'since' in matter ? matter.since : 'later'}`
}

function dueMatters(row: ChapterRow, until: Day, ended: EndedApproval | undefined): readonly DueMatter[] {
  const { approved, latest, hasGuarantor } = row
  const due: DueMatter[] = []
  if (approved?.approvedUntil && approved.approvedUntil <= until)
    due.push({ ...matterOf(row, approved), kind: 'approval-ends', day: approved.approvedUntil })
  if (!approved && hasGuarantor && ended)
    due.push({
      ...matterOf(row, { id: ended.versionId, number: ended.number }),
      kind: 'approval-ended',
      day: ended.day,
    })
  const used = approved ?? latest
  if (used?.checkAgainBy && used.checkAgainBy <= until)
    due.push({ ...matterOf(row, used), kind: 'check-again', day: used.checkAgainBy })
  return due
}

function openMatters(database: Database, row: ChapterRow, now: Instant): readonly OpenMatter[] {
  const { approved, latest, hasUnversionedText, updatedAt } = row
  const open: OpenMatter[] = []
  const kind = latest && waitingKind(row, latest)
  const since = kind ? findStateSince(database, latest.id) : null
  if (latest && kind && since !== null && now - since > daysOfPatience * dayLength)
    open.push({ ...matterOf(row, latest), kind, since })
  if (approved && hasUnversionedText)
    open.push({ ...matterOf(row, approved), kind: 'changed-since-approved', since: updatedAt })
  return open
}

function commentMatters(database: Database, rows: readonly ChapterRow[]): readonly CommentMatter[] {
  const counts = new Map(commentStore.countOpen(database).map(({ draftId, open }) => [draftId, open]))
  return rows.flatMap(({ draftId, language, title }) => {
    const comments = counts.get(draftId) ?? 0
    return comments > 0 ? [{ kind: 'open-comments' as const, draftId, language, title, comments }] : []
  })
}

/** Nobody waits for a guarantor who is not named. */
function waitingKind({ hasGuarantor }: ChapterRow, { state }: VersionMark): OpenMatter['kind'] | null {
  if (state === 'in-comments') return 'waiting-comments'
  return state === 'settled' && hasGuarantor ? 'waiting-approval' : null
}

const matterOf = (
  { draftId, chapterId, language, title }: ChapterRow,
  { id, number }: Pick<VersionMark, 'id' | 'number'>,
) => ({ draftId, chapterId, language, title, versionId: id, number })
