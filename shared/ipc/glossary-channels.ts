import { z } from 'zod'
import type { GlossaryEntry } from '../domain/glossary'
import { channel } from './channel'
import { language } from './parsers'

/** The terms that chapters in use explain; the glossary of a pack is made from the same. */
export const glossaryChannels = {
  'glossary:list': channel<readonly GlossaryEntry[]>()(z.strictObject({ language })),
} as const
