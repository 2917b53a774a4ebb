import { useSyncExternalStore } from 'react'
import { setLayout } from '../api/layout'

export const places = ['chapters', 'workshops', 'projects', 'acts', 'people', 'attention', 'search'] as const
export type Place = (typeof places)[number]

/** Where the window stands; kept in the address, so that *back* works and a reload returns here. */
export interface Route {
  readonly place: Place
  /** The draft, workshop or project that is open; in the search what is searched for. */
  readonly id: string | null
}

const home: Route = { place: 'chapters', id: null }

/** Reads `#/chapters/<id>`; anything else is home. */
export function parseRoute(hash: string): Route {
  const [place, id] = hash.replace(/^#\/?/, '').split('/')
  const known = places.find((one) => one === place)
  return known ? { place: known, id: id ? decodeURIComponent(id) : null } : home
}

export const formatRoute = ({ place, id }: Route): string => `#/${place}${id ? `/${encodeURIComponent(id)}` : ''}`

let current = parseRoute(location.hash)
const listeners = new Set<() => void>()

const announce = () => {
  current = parseRoute(location.hash)
  for (const listener of [...listeners]) listener()
}

window.addEventListener('hashchange', announce)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useRoute = (): Route => useSyncExternalStore(subscribe, () => current)

export function navigate(route: Route): void {
  location.hash = formatRoute(route)
  setLayout('place', route.place)
  if (route.id && route.place !== 'search') setLayout(`last-${route.place}`, route.id)
}

/** Changes the address without a step to go back to. */
export function replaceRoute(route: Route): void {
  history.replaceState(null, '', formatRoute(route))
  announce()
}

/** True when the address names nothing, as on a fresh start. */
export const isRouteEmpty = (): boolean => location.hash.replace(/^#\/?/, '') === ''
