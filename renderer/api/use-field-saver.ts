import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { registerFlush } from './flush-registry'
import { FieldSaver, type Edited, type FieldSaverParts } from './field-saver'

export interface EditedFields<Values> extends Edited<Values> {
  readonly change: (part: Partial<Values>) => void
  /** Stores what was changed, when a field is left. */
  readonly keep: () => Promise<boolean>
  /** For choices that have no field to leave. */
  readonly changeAndKeep: (part: Partial<Values>) => void
}

/** A form of one thing; the component that uses it is keyed by the thing's id. */
export function useFieldSaver<Values>(
  parts: Omit<FieldSaverParts<Values>, 'now'>,
  onLeftUnsaved: () => void,
): EditedFields<Values> {
  const [saver] = useState(() => new FieldSaver({ ...parts, now: Date.now }))
  const edited = useSyncExternalStore(saver.subscribe, saver.getEdited)
  const sayUnsaved = useEffectEvent(onLeftUnsaved)
  useEffect(() => {
    const stop = registerFlush(() => saver.keep())
    return () => {
      stop()
      void saver.keep().then((isStored) => (isStored ? undefined : sayUnsaved()))
    }
  }, [saver])
  return {
    ...edited,
    change: (part) => saver.change(part),
    keep: () => saver.keep(),
    changeAndKeep: (part) => {
      saver.change(part)
      void saver.keep()
    },
  }
}
