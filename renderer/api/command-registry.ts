import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

/** Something that the command palette offers while the screen that registered it is open. */
export interface RegisteredCommand {
  readonly id: string
  /** In the language of the interface. */
  readonly title: string
  readonly shortcut?: string
  /** A place to go to rather than something to do. */
  readonly isPlace?: boolean
  readonly run: () => void
}

let commands: readonly RegisteredCommand[] = []
const listeners = new Set<() => void>()

const set = (next: readonly RegisteredCommand[]) => {
  commands = next
  for (const listener of [...listeners]) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Offers a command of a feature in the palette, as long as the component is mounted. */
export function useCommand({ id, title, shortcut, isPlace = false, run }: RegisteredCommand): void {
  const latest = useEffectEvent(run)
  useEffect(() => {
    const command = { id, title, isPlace, run: () => latest(), ...(shortcut ? { shortcut } : {}) }
    set([...commands, command])
    return () => set(commands.filter((one) => one !== command))
  }, [id, title, shortcut, isPlace])
}

export const useRegisteredCommands = (): readonly RegisteredCommand[] => useSyncExternalStore(subscribe, () => commands)
