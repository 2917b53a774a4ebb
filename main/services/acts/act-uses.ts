import { changeAfter, type ActUse } from '../../../shared/domain/act'
import type { Day } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import { parseDocument } from '../../../shared/document/parse-document'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { citingTextStore, type CitingText } from '../../storage/citing-text-store'
import { actStore } from '../../storage/workshops/act-store'
import { today } from '../chapters/today'
import type { ServiceContext } from '../service-context'
import { citedIn, namesOwnWording, type Cited } from './cited-in'

/** The working texts that cite an act, by title. A text that cannot be read is left to its own warning. */
export function actUses(context: ServiceContext, { actId }: ParsedInput<'act:uses'>): Result<readonly ActUse[]> {
  const changes = actStore.find(context.database, actId)?.changes ?? []
  const until = today(context.clock)
  return ok(
    citingTextStore.list(context.database, actId).flatMap((text) => {
      const cited = citationsOf(text).filter(({ act }) => act === actId)
      if (cited.length === 0) return []
      const asOf = oldest(cited)
      const followed = oldest(cited.filter((one) => !namesOwnWording(one)))
      const isOvertaken = followed !== null && changeAfter({ changes }, followed, until) !== null
      const { chapterId, draftId, title, language } = text
      const provisions = [...new Set(cited.map(({ provision }) => provision).filter((one) => one !== ''))]
      return [{ chapterId, draftId, title, language, count: cited.length, provisions, asOf, isOvertaken }]
    }),
  )
}

function citationsOf({ content }: CitingText): readonly Cited[] {
  const parsed = parseDocument(JSON.parse(content))
  return parsed.ok ? citedIn(parsed.value) : []
}

function oldest(cited: readonly Cited[]): Day | null {
  const days = cited.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]))
  return (days.toSorted()[0] ?? null) as Day | null
}
