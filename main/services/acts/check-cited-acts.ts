import { changeAfter, isRepealed, type Act } from '../../../shared/domain/act'
import type { Finding, FindingCode } from '../../../shared/domain/finding'
import type { BlockId, Day } from '../../../shared/domain/ids'
import { findingSeverity } from '../../export/manuscript/finding-severity'
import type { ManuscriptSource, SourceChapter } from '../../export/manuscript/manuscript-source'
import { visibleParts } from '../../export/manuscript/visible-parts'
import type { Database } from '../../storage/database'
import { actStore } from '../../storage/workshops/act-store'
import { citedIn, namesOwnWording, type Cited } from './cited-in'

/**
 * What the register knows about the acts that this reader's chapters cite: a later change, a repeal, nothing at all.
 * Each act once a chapter. Only the library knows this, so it is not part of the preflight over values.
 */
export function checkCitedActs(database: Database, source: ManuscriptSource): readonly Finding[] {
  const register = new Map(actStore.list(database).map((act) => [act.id, act]))
  const day = (source.workshop?.days[0]?.date ?? source.date.slice(0, 10)) as Day
  return visibleParts(source).flatMap((part) => {
    if (part.type !== 'chapter' || !part.content) return []
    const content = { type: 'doc' as const, content: part.content }
    const findings = citedIn(content).flatMap((cited) => problemOf(cited, register, part.source, day) ?? [])
    return onceEach(findings).map(({ code, blockId, params }) => ({
      severity: findingSeverity[code],
      code,
      chapterId: part.source.chapterId,
      chapterTitle: part.source.title,
      blockId: blockId as BlockId | null,
      params,
    }))
  })
}

interface Problem {
  readonly code: Extract<FindingCode, 'act-unknown' | 'act-repealed' | 'act-changed'>
  readonly blockId: string | null
  readonly params: { readonly act: string; readonly day: Day } | { readonly act: string }
}

function problemOf(
  { act: id, asOf, label, blockId }: Cited,
  register: ReadonlyMap<string, Act>,
  chapter: SourceChapter,
  day: Day,
): Problem | null {
  if (id === '') return null
  const act = register.get(id)
  if (!act) return { code: 'act-unknown', blockId, params: { act: label || id } }
  if (namesOwnWording({ label })) return null
  const name = act.shortTitle || act.number
  if (act.repealedOn !== null && isRepealed(act, day))
    return { code: 'act-repealed', blockId, params: { act: name, day: act.repealedOn } }
  const wording = (asOf ?? chapter.lawAsOf) as Day | null
  const change = wording === null ? null : changeAfter(act, wording, day)
  return change && { code: 'act-changed', blockId, params: { act: name, day: change.date } }
}

function onceEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ code, params }) => {
    const key = `${code} ${params.act}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}
