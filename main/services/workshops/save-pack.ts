import { appError } from '../../../shared/domain/app-error'
import type { PackView } from '../../../shared/domain/pack'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { replacePackItems, updatePack } from '../../storage/workshops/pack-store'
import type { ServiceContext } from '../service-context'
import { parsePackItems } from './parse-pack-items'
import { readPack } from './read-pack'
import { viewStoredPack } from './view-pack'

/**
 * Writes the whole recipe of a pack. `conflict` when the pack has changed since `baseRevision`; `not-found` or
 * `invalid-input` when an item holds what the library does not, or a version that is not of its chapter and language.
 */
export function savePack(context: ServiceContext, input: ParsedInput<'pack:save'>): Result<PackView> {
  const { database } = context
  const { packId, baseRevision, items: inputs, print, ...facts } = input
  return database.transaction(() => {
    const before = readPack(database, packId)
    if (!before) return err(appError('not-found'))
    if (before.facts.revision !== baseRevision) return err(appError('conflict', { revision: before.facts.revision }))
    const changed = { ...before.facts, ...facts, print: print ?? before.facts.print }
    const items = parsePackItems(context, { ...before, facts: changed }, inputs)
    if (!items.ok) return items
    const after = { ...before, facts: { ...changed, revision: baseRevision + 1 }, items: items.value }
    updatePack(database, after.facts, baseRevision)
    replacePackItems(database, packId, items.value)
    return ok(viewStoredPack(database, after))
  })
}
