import { useSyncExternalStore } from 'react'
import type { ChannelInput, ChannelName } from '../../shared/ipc/contract'
import { Query } from './query'

type Known = { [Name in ChannelName]?: Map<string, Query<Name>> }

const known: Known = {}
let epoch = 0
const watchers = new Set<() => void>()

function mapOf<Name extends ChannelName>(name: Name): Map<string, Query<Name>> {
  const existing = known[name]
  if (existing) return existing
  const fresh = new Map<string, Query<Name>>()
  Object.assign(known, { [name]: fresh })
  return fresh
}

/** The one query for a channel and input, made on first use. */
export function queryOf<Name extends ChannelName>(name: Name, input: ChannelInput<Name>): Query<Name> {
  const queries = mapOf(name)
  const key = JSON.stringify(input)
  const existing = queries.get(key)
  if (existing) return existing
  const fresh = new Query(name, input)
  queries.set(key, fresh)
  return fresh
}

/** Every answer of these channels is asked for again where somebody looks at it. */
export function invalidate(names: readonly ChannelName[]): void {
  for (const name of names) for (const query of mapOf(name).values()) query.invalidate()
}

/** For the moment when another library is opened: nothing of the old one may stay on the screen. */
export function forgetEverything(): void {
  for (const name of Object.keys(known)) Reflect.deleteProperty(known, name)
  epoch += 1
  for (const watcher of [...watchers]) watcher()
}

const watch = (watcher: () => void) => {
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
  }
}

/** Rises with `forgetEverything`; the window is built anew under it. */
export const useLibraryEpoch = (): number => useSyncExternalStore(watch, () => epoch)
