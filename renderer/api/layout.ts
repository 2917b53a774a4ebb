import { useSyncExternalStore } from 'react'
import type { UserSettings } from '../../shared/domain/settings'
import { call } from './call'

type Layout = UserSettings['layout']
type LayoutValue = Layout[string]

let layout: Layout = {}
let isReady = false
let saving: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
const quiet = 400

const announce = () => {
  for (const listener of [...listeners]) listener()
}

/** Takes over what the settings file remembers; later calls change nothing, this window knows better by then. */
export function startLayout(stored: Layout): void {
  if (isReady) return
  layout = stored
  isReady = true
  announce()
}

/** Remembers a width or choice of the interface; written after a moment of quiet. */
export function setLayout(name: string, value: LayoutValue): void {
  if (layout[name] === value) return
  layout = { ...layout, [name]: value }
  announce()
  clearTimeout(saving)
  saving = setTimeout(() => void call('settings:save', { layout }), quiet)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** True once the widths and choices are known. */
export const useIsLayoutReady = (): boolean => useSyncExternalStore(subscribe, () => isReady)

const useValue = (name: string): LayoutValue | undefined => useSyncExternalStore(subscribe, () => layout[name])

export function useLayoutNumber(name: string, initial: number): readonly [number, (value: number) => void] {
  const value = useValue(name)
  return [typeof value === 'number' ? value : initial, (next) => setLayout(name, next)]
}

export function useLayoutFlag(name: string, initial: boolean): readonly [boolean, (value: boolean) => void] {
  const value = useValue(name)
  return [typeof value === 'boolean' ? value : initial, (next) => setLayout(name, next)]
}

export function useLayoutChoice<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  initial: Choice,
): readonly [Choice, (value: Choice) => void] {
  const value = useValue(name)
  return [choices.find((choice) => choice === value) ?? initial, (next) => setLayout(name, next)]
}
