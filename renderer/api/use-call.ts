import { useCallback, useState } from 'react'
import type { AppError } from '../../shared/domain/app-error'
import type { Result } from '../../shared/domain/result'
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract'
import { call } from './call'

export interface Calling<Name extends ChannelName> {
  readonly run: (input: ChannelInput<Name>) => Promise<Result<ChannelOutput<Name>>>
  readonly isBusy: boolean
  /** The last failure, until the next try or `forget`. */
  readonly error: AppError | null
  readonly forget: () => void
}

/** A call with its *busy* and its failure as state, for a button and the notice beside it. */
export function useCall<Name extends ChannelName>(name: Name): Calling<Name> {
  const [running, setRunning] = useState(0)
  const [error, setError] = useState<AppError | null>(null)
  const run = useCallback(
    async (input: ChannelInput<Name>) => {
      setRunning((count) => count + 1)
      setError(null)
      const result = await call(name, input)
      setRunning((count) => count - 1)
      if (!result.ok) setError(result.error)
      return result
    },
    [name],
  )
  const forget = useCallback(() => setError(null), [])
  return { run, isBusy: running > 0, error, forget }
}
