import { useSyncExternalStore } from 'react'
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract'
import type { QueryState } from './query'
import { queryOf } from './queries'

const idle = { value: undefined, error: null, isLoading: false }
const subscribeToNothing = () => () => undefined
const getIdle = () => idle

/** The answer of a reading channel, kept fresh. `null` asks nothing. */
export function useQuery<Name extends ChannelName>(
  name: Name,
  input: ChannelInput<Name> | null,
): QueryState<ChannelOutput<Name>> {
  const query = input === null ? null : queryOf(name, input)
  return useSyncExternalStore<QueryState<ChannelOutput<Name>>>(
    query?.subscribe ?? subscribeToNothing,
    query?.getState ?? getIdle,
  )
}
