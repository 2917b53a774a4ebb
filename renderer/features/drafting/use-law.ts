import { useMemo } from 'react'
import { namedActsOf } from '../../../shared/document/citations/named-acts-of'
import { officialLink } from '../../../shared/document/citations/official-link'
import { calendarDay } from '../../../shared/domain/calendar-day'
import type { Instant } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import { useQuery } from '../../api/use-query'
import type { EditorLaw } from '../../editor/citations/editor-law'
import type { UnknownAct } from '../../editor/text-help'

const noActs: readonly never[] = []

/** What the register knows, for the editor; null until it has answered. */
export function useLaw(language: Language, onAddAct: (act: UnknownAct) => void): EditorLaw | null {
  const { value: acts } = useQuery('act:list', {})
  const { value: citing } = useQuery('act:citing', {})
  const named = useMemo(() => (acts ? namedActsOf(acts) : noActs), [acts])
  return useMemo(() => {
    if (!acts || !citing) return null
    const names = new Map(acts.map((act) => [act.id, act.shortTitle || act.number]))
    return {
      acts: named,
      nameOf: (act) => names.get(act) ?? null,
      linkOf: (cited) => officialLink(cited, language, citing.links),
      collectionOf: (jurisdiction) => citing.links[jurisdiction].name,
      lawAsOf: () => calendarDay(Date.now() as Instant),
      onAddAct,
    }
  }, [acts, citing, named, language, onAddAct])
}
