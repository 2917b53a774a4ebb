import type { Annex } from '../../../shared/domain/annex'
import { appError } from '../../../shared/domain/app-error'
import type { AnnexId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { findAnnex, insertAnnex } from '../../storage/workshops/annex-store'
import type { ServiceContext } from '../service-context'

/** The same file under another title, as an annex of its own: packs that share the old one keep it. `not-found`. */
export function renameAnnex(
  { database, clock, random }: ServiceContext,
  { annexId, title }: ParsedInput<'annex:rename'>,
): Result<Annex> {
  return database.transaction(() => {
    const present = findAnnex(database, annexId)
    if (!present) return err(appError('not-found'))
    const renamed: Annex = { ...present, id: makeUuid<AnnexId>(clock.now(), random), title, addedAt: clock.now() }
    insertAnnex(database, renamed)
    return ok(renamed)
  })
}
