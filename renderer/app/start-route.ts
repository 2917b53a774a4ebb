import type { UserSettings } from '../../shared/domain/settings'
import { places, type Route } from './route'

/** Where the last work ended; at the very first, where the person's own work is. */
export function startRoute({ layout, role }: UserSettings): Route {
  const place = places.find((one) => one === layout['place']) ?? (role === 'prepares' ? 'workshops' : 'chapters')
  const last = layout[`last-${place}`]
  return { place, id: typeof last === 'string' ? last : null }
}
