import { appError } from '../../../shared/domain/app-error'
import type { PackView } from '../../../shared/domain/pack'
import { err, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { declineVersion, listPackItems, raisePackRevision } from '../../storage/workshops/pack-store'
import { findPin } from '../../storage/workshops/pin-store'
import type { ServiceContext } from '../service-context'
import { openPack } from './open-pack'

/** *Stay on version 5*: that newer version is not offered again for this pack; a later one is. */
export function stayOnVersion(
  context: ServiceContext,
  { packId, itemId, declined }: ParsedInput<'pack:stay'>,
): Result<PackView> {
  const { database } = context
  return database.transaction(() => {
    const item = listPackItems(database, packId).find((stored) => stored.item.id === itemId)?.item
    const present = item && 'versionId' in item && item.versionId ? findPin(database, item.versionId) : null
    const refused = findPin(database, declined)
    if (!present || !refused) return err(appError('not-found'))
    if (present.chapterId !== refused.chapterId || present.language !== refused.language)
      return err(appError('invalid-input'))
    declineVersion(database, itemId, declined)
    raisePackRevision(database, packId)
    return openPack(context, { packId })
  })
}
