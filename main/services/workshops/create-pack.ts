import { appError } from '../../../shared/domain/app-error'
import type { PackId } from '../../../shared/domain/ids'
import type { PackView } from '../../../shared/domain/pack'
import { plainPrint } from '../../../shared/domain/print-options'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { insertPack, type PackFacts } from '../../storage/workshops/pack-store'
import { findWorkshop } from '../../storage/workshops/workshop-store'
import type { ServiceContext } from '../service-context'

/** An empty pack of a workshop, for the workshop's audience. */
export function createPack(
  context: ServiceContext,
  { workshopId, title, language }: ParsedInput<'pack:create'>,
): Result<PackView> {
  const { database, clock, random } = context
  return database.transaction(() => {
    const workshop = findWorkshop(database, workshopId)
    if (!workshop) return err(appError('not-found'))
    const pack: PackFacts = {
      id: makeUuid<PackId>(clock.now(), random),
      workshopId,
      title,
      language,
      audience: workshop.audience,
      pageSize: 'a4',
      isTwoSided: false,
      print: plainPrint,
      revision: 1,
    }
    insertPack(database, pack, clock.now())
    return ok({ pack: { ...pack, items: [] }, items: [] })
  })
}
