import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { listEditions } from '../../storage/workshops/edition-store'
import { listPacks } from '../../storage/workshops/pack-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'
import { viewPack } from './view-pack'

/** A workshop with its packs and everything that was issued from them, newest first. */
export function openWorkshop(
  { database }: ServiceContext,
  { workshopId }: ParsedInput<'workshop:open'>,
): Result<ChannelOutput<'workshop:open'>> {
  const workshop = findWorkshop(database, workshopId)
  if (!workshop) return err(appError('not-found'))
  const ids = listPacks(database, workshopId).map(({ id }) => id)
  return ok({
    workshop,
    packs: ids.flatMap((id) => viewPack(database, id) ?? []),
    editions: ids.flatMap((id) => listEditions(database, id)).sort((a, b) => b.issuedAt - a.issuedAt),
  })
}
