import { appError, type AppError } from '../../../shared/domain/app-error'
import { assertNever } from '../../../shared/domain/assert-never'
import type { PackItemId } from '../../../shared/domain/ids'
import type { PackItem } from '../../../shared/domain/pack'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { PackItemInput } from '../../../shared/ipc/workshop-channels'
import type { Database } from '../../storage/database'
import { makeUuid } from '../../storage/make-uuid'
import { isKnown } from '../../storage/workshops/is-known'
import type { StoredPackItem } from '../../storage/workshops/pack-store'
import { findPin } from '../../storage/workshops/pin-store'
import type { ServiceContext } from '../service-context'
import { fillDistrictPlaces, type StoredPack } from './read-pack'

/** Checks the items that a coordinator sends, gives new ones an id and keeps what was decided about the others. */
export function parsePackItems(
  { database, clock, random }: ServiceContext,
  pack: StoredPack,
  inputs: readonly PackItemInput[],
): Result<readonly StoredPackItem[]> {
  const known = new Map(pack.items.map((stored) => [stored.item.id, stored]))
  const used = new Set<PackItemId>()
  const items: StoredPackItem[] = []
  for (const input of inputs) {
    const id = input.id ?? makeUuid<PackItemId>(clock.now(), random)
    if (used.has(id) || (input.id !== null && !known.has(id))) return err(appError('invalid-input'))
    used.add(id)
    const item: PackItem = { ...input, id }
    const problem = checkItem(database, item)
    if (problem) return err(problem)
    items.push({ item, declined: keptDecision(item, known.get(id)) })
  }
  return ok(fillDistrictPlaces(database, items, pack.workshop, pack.facts.language))
}

function checkItem(database: Database, item: PackItem): AppError | null {
  switch (item.type) {
    case 'divider':
      return null
    case 'annex':
      return isKnown(database, { to: 'annex', id: item.annexId }) ? null : appError('not-found')
    case 'chapter': {
      const pin = findPin(database, item.versionId)
      if (!pin) return appError('not-found')
      const isRight = pin.chapterId === item.chapterId && pin.language === item.language && pin.number !== null
      return isRight ? null : appError('invalid-input')
    }
    case 'district-sheet': {
      if (item.versionId === null) return null
      const pin = findPin(database, item.versionId)
      if (!pin) return appError('not-found')
      return pin.isDistrictSheet && pin.number !== null ? null : appError('invalid-input')
    }
    default:
      return assertNever(item)
  }
}

/** A declined version stays declined as long as the item stays on the version that it was declined for. */
function keptDecision(item: PackItem, before: StoredPackItem | undefined) {
  if (!before || before.item.type !== item.type || !('versionId' in item) || !('versionId' in before.item)) return null
  return before.item.versionId === item.versionId ? before.declined : null
}
