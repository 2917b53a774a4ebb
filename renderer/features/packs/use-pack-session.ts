import { useEffect, useState, useSyncExternalStore } from 'react'
import type { PackView } from '../../../shared/domain/pack'
import { call } from '../../api/call'
import { registerFlush } from '../../api/flush-registry'
import { PackSession, type PackState } from './pack-session'

/** The pack of a screen; the component that uses it is keyed by the pack's id. */
export function usePackSession(view: PackView): readonly [PackSession, PackState] {
  const [session] = useState(
    () =>
      new PackSession({
        initial: view,
        save: (input) => call('pack:save', input),
        reload: () => call('pack:open', { packId: view.pack.id }),
      }),
  )
  useEffect(() => session.accept(view), [session, view])
  useEffect(() => registerFlush(() => session.flush()), [session])
  return [session, useSyncExternalStore(session.subscribe, session.getState)]
}
