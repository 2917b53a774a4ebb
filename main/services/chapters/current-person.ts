import type { PersonId } from '../../../shared/domain/ids'
import { makeUuid } from '../../storage/make-uuid'
import { personStore } from '../../storage/person-store'
import type { ServiceContext } from '../service-context'

/** The person at the computer among the people of the library, entered when new; null when they gave no name. */
export function currentPerson({ database, clock, random, user }: ServiceContext): PersonId | null {
  if (user.name === '') return null
  const known = personStore.findByName(database, user.name)
  if (known) return known.id
  const id = makeUuid<PersonId>(clock.now(), random)
  personStore.save(database, { id, name: user.name, institution: user.institution, email: '' })
  return id
}
