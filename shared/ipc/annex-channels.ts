import { z } from 'zod'
import type { Annex } from '../domain/annex'
import { channel } from './channel'
import { annexId, line, title } from './parsers'

/** PDFs that are bound into packs. An annex never changes: a pack that is to show another takes another. */
export const annexChannels = {
  /** Looks at the file in a thread of its own and keeps it; without a title it is called as its file. Errors: `annex-…`. */
  'annex:add': channel<Annex>()(z.strictObject({ name: line, bytes: z.instanceof(Uint8Array), title: line })),
  /** The same file under another title. */
  'annex:rename': channel<Annex>()(z.strictObject({ annexId, title })),
  'annex:find': channel<readonly Annex[]>()(z.strictObject({ annexIds: z.array(annexId).max(500) })),
} as const
