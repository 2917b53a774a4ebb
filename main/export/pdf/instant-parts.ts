import type { JsonObject } from './json-value'

/** An ISO instant with Z as the design's `datetime` takes it. */
export function instantParts(iso: string): JsonObject {
  const date = new Date(iso)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}
