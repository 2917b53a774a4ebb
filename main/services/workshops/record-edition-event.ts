import { appError } from '../../../shared/domain/app-error'
import type { Edition } from '../../../shared/domain/edition'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findEdition, insertEditionEvent } from '../../storage/workshops/edition-store'
import type { ServiceContext } from '../service-context'

/** Writes down that an edition was handed out or withdrawn; such records are only ever added. */
export function recordEditionEvent(
  { database, clock, user }: ServiceContext,
  { editionId, type, text, happenedOn, way }: ParsedInput<'edition:record'>,
): Result<Edition> {
  return database.transaction(() => {
    if (!findEdition(database, editionId)) return err(appError('not-found'))
    insertEditionEvent(database, editionId, {
      ...{ type, at: clock.now(), by: user.name, text },
      ...(happenedOn && { happenedOn }),
      ...(way && type === 'handed-out' && { way }),
    })
    const edition = findEdition(database, editionId)
    return edition ? ok(edition) : err(appError('not-found'))
  })
}
