import { z } from 'zod'
import { knownLanguages } from '../../../shared/domain/language'
import type { UserSettings } from '../../../shared/domain/settings'

const text = z.string().max(500)
const place = z.string().min(1).max(4000)

const stored = z.object({
  isSetUp: z.boolean(),
  name: text,
  institution: text,
  role: z.enum(['writes', 'prepares', 'both']),
  language: z.enum(knownLanguages),
  theme: z.enum(['system', 'light', 'dark']),
  recentLibraries: z.array(place).max(50),
  backupFolder: place.nullable(),
  exportFolder: place.nullable(),
  layout: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
})

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return null
  }
}

/** Settings from the file's text; fields that an older program did not write come from `defaults`. Null: unreadable. */
export function parseSettings(raw: string, defaults: UserSettings): UserSettings | null {
  const value = parseJson(raw)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const parsed = stored.safeParse({ ...defaults, ...value })
  return parsed.success ? parsed.data : null
}
