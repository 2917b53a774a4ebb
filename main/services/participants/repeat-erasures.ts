import type { Database } from '../../storage/database'
import { carryRegister } from '../../storage/workshops/carry-register'
import { insertErasure, listErasures } from '../../storage/workshops/erasure-store'
import { deleteParticipant } from '../../storage/workshops/participant-store'

/**
 * After an older state of a library has come back: who was erased in the `later` state is erased again, and the numbers
 * of certificates that it had given stay given, without their people. Answers how many people went.
 */
export function repeatErasures(restored: Database, later: Database): number {
  return restored.erasing(() => {
    let erased = 0
    for (const erasure of listErasures(later)) {
      if (deleteParticipant(restored, erasure.participantId)) erased += 1
      insertErasure(restored, erasure)
    }
    carryRegister(restored, later)
    return erased
  })
}
