import { appError } from '../../../shared/domain/app-error'
import type { ChapterId, PackId, VersionId } from '../../../shared/domain/ids'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { OutdatedPin } from '../../../shared/ipc/workshop-channels'
import type { Database } from '../../storage/database'
import { findPack, listPackItems, pinPackItem, raisePackRevision } from '../../storage/workshops/pack-store'
import { findPin, type Pin } from '../../storage/workshops/pin-store'
import type { ServiceContext } from '../service-context'
import { listOutdated } from './list-outdated'

/**
 * *Use version 7*: moves the packs that are named to that version of the chapter, in its language. Packs that are not
 * named stay where they are; a named pack without the chapter is left alone.
 */
export function useVersion(
  context: ServiceContext,
  input: ParsedInput<'pack:useVersion'>,
): Result<readonly OutdatedPin[]> {
  const { database } = context
  return database.transaction(() => {
    const pin = findPin(database, input.versionId)
    if (!pin || input.packIds.some((id) => !findPack(database, id))) return err(appError('not-found'))
    if (pin.chapterId !== input.chapterId || pin.number === null) return err(appError('invalid-input'))
    for (const packId of new Set(input.packIds)) movePack(database, packId, pin)
    return listOutdated(context)
  })
}

function movePack(database: Database, packId: PackId, target: Pin): void {
  const moved = listPackItems(database, packId).filter(({ item }) => {
    if (item.type !== 'chapter' && item.type !== 'district-sheet') return false
    return isOtherVersionOf(database, item.versionId, target)
  })
  for (const { item } of moved) pinPackItem(database, item.id, target.versionId)
  if (moved.length > 0) raisePackRevision(database, packId)
}

function isOtherVersionOf(database: Database, versionId: VersionId | null, target: Pin): boolean {
  const present: { readonly chapterId: ChapterId; readonly language: string } | null =
    versionId && findPin(database, versionId)
  if (!present || versionId === target.versionId) return false
  return present.chapterId === target.chapterId && present.language === target.language
}
