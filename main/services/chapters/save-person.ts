import { appError } from '../../../shared/domain/app-error'
import type { PersonId } from '../../../shared/domain/ids'
import type { Person } from '../../../shared/domain/person'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { personStore } from '../../storage/person-store'
import type { ServiceContext } from '../service-context'

/** Enters a person, or changes one when `personId` is given. */
export function savePerson(
  { database, clock, random }: ServiceContext,
  input: ParsedInput<'person:save'>,
): Result<Person> {
  const { personId, name, institution, email } = input
  return database.transaction(() => {
    if (personId !== null && !personStore.find(database, personId)) return err(appError('not-found'))
    const person = { id: personId ?? makeUuid<PersonId>(clock.now(), random), name, institution, email }
    personStore.save(database, person)
    return ok(person)
  })
}
