import type { Database } from '../../storage/database'
import { findEvidence, listTakenOut, takeOutEvidence } from '../../storage/workshops/evidence-store'

/** After an older state of a library has come back: evidence that was taken out in the `later` state goes again. */
export function repeatRemovals(restored: Database, later: Database): void {
  restored.erasing(() => {
    for (const { id, removed } of listTakenOut(later)) {
      const known = findEvidence(restored, id)
      if (removed && known?.removed === null) takeOutEvidence(restored, id, removed)
    }
  })
}
