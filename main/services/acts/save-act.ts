import { appError } from '../../../shared/domain/app-error'
import type { Act } from '../../../shared/domain/act'
import { err, ok, type Result } from '../../../shared/domain/result'
import { actIdOf } from '../../../shared/document/citations/act-id-of'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { actStore, type StoredAct } from '../../storage/workshops/act-store'
import type { ServiceContext } from '../service-context'
import { publicAct } from './list-acts'

/**
 * Adds an act or changes one. The id of a new one is read from its number: `invalid-input` when it names none,
 * `conflict` when the register knows it. An act keeps its id whatever is changed, because texts cite it by that.
 */
export function saveAct(context: ServiceContext, { actId, ...facts }: ParsedInput<'act:save'>): Result<Act> {
  const { database, clock } = context
  const editedAt = clock.now()
  return database.transaction(() => {
    if (actId === null) {
      const id = actIdOf(facts.jurisdiction, facts.number, facts.title)
      if (id === null) return err(appError('invalid-input'))
      const act: StoredAct = { ...facts, id, seedId: null, editedAt, body: {}, seedHash: null }
      return actStore.insertMissing(database, act) ? ok(publicAct(act)) : err(appError('conflict'))
    }
    const present = actStore.find(database, actId)
    if (!present) return err(appError('not-found'))
    const changed = { ...present, ...facts, jurisdiction: present.jurisdiction, editedAt }
    actStore.update(database, changed)
    return ok(publicAct(changed))
  })
}
