import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AppError } from '../../../shared/domain/app-error'
import type { DraftId } from '../../../shared/domain/ids'
import type { HistoryEntry } from '../../../shared/domain/version'
import type { HistoryPage } from '../../../shared/ipc/version-channels'
import { call } from '../../api/call'
import { useQuery } from '../../api/use-query'

const pageLength = 200

export interface History {
  /** Newest first, as many as are loaded. */
  readonly entries: readonly HistoryEntry[]
  readonly facts: Pick<HistoryPage, 'total' | 'named' | 'since'>
  readonly loadMore: () => void
}

/** The history of a draft's chapter, a page at a time; fresh after every change. */
export function useHistory(draftId: DraftId): { readonly history: History | null; readonly error: AppError | null } {
  const { value, error } = useQuery('version:history', { draftId, before: null, limit: pageLength })
  const [older, setOlder] = useState<readonly HistoryEntry[]>([])
  const isLoading = useRef(false)
  const load = async (from: readonly HistoryEntry[], count: number) => {
    isLoading.current = true
    const loaded: HistoryEntry[] = []
    while (loaded.length < count) {
      const before = [...from, ...loaded].at(-1)?.sequence ?? null
      const page = await call('version:history', { draftId, before, limit: pageLength })
      if (!page.ok || page.value.entries.length === 0) break
      loaded.push(...page.value.entries)
    }
    isLoading.current = false
    return loaded
  }
  const reload = useEffectEvent((first: HistoryPage) => {
    // Something changed: states of older versions may have as well.
    if (older.length > 0) void load(first.entries, older.length).then(setOlder)
  })
  useEffect(() => {
    if (value) reload(value)
  }, [value])
  if (!value) return { history: null, error }
  const entries = [...value.entries, ...older.filter(({ sequence }) => isBehind(sequence, value.entries))]
  const loadMore = () => {
    if (isLoading.current || entries.length >= value.total) return
    void load(entries, 1).then((more) => setOlder((known) => [...known, ...more]))
  }
  const { total, named, since } = value
  return { history: { entries, facts: { total, named, since }, loadMore }, error: null }
}

const isBehind = (sequence: number, entries: readonly HistoryEntry[]): boolean =>
  sequence < (entries.at(-1)?.sequence ?? Infinity)
