import { useEffect, useEffectEvent } from 'react'
import type { EventName, Events } from '../../shared/ipc/events'
import { bridge } from './bridge'

/** Listens to what the trusted side says, as long as the component is mounted. */
export function useBridgeEvent<Name extends EventName>(name: Name, listener: (payload: Events[Name]) => void): void {
  const latest = useEffectEvent(listener)
  useEffect(() => bridge.on(name, (payload) => latest(payload)), [name])
}
