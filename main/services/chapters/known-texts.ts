import type { ContentHash } from '../../../shared/domain/ids'
import type { Database } from '../../storage/database'

const limit = 5000
const known = new WeakMap<Database, Set<ContentHash>>()

function textsOf(database: Database): Set<ContentHash> {
  const texts = known.get(database) ?? new Set<ContentHash>()
  known.set(database, texts)
  return texts
}

/** Stored texts that passed the gate in this session, so that saving over one need not read it again. */
export const knownTexts = {
  has: (database: Database, hash: ContentHash): boolean => textsOf(database).has(hash),
  add(database: Database, hash: ContentHash): void {
    const texts = textsOf(database)
    if (texts.size >= limit) texts.clear()
    texts.add(hash)
  },
} as const
