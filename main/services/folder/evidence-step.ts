import type { WorkshopId } from '../../../shared/domain/ids'
import { ok } from '../../../shared/domain/result'
import { listEvidence, readEvidence } from '../../storage/workshops/evidence-store'
import type { ServiceContext } from '../service-context'
import type { FolderStep, Made } from './folder-step'

/** The evidence of a workshop as it was attached, verified; what was taken out is in the record alone. */
export const evidenceStep =
  ({ database }: Pick<ServiceContext, 'database'>, workshopId: WorkshopId, folder: readonly string[]): FolderStep =>
  () => {
    const kept = listEvidence(database, workshopId).filter(({ removed }) => removed === null)
    const made = kept.map(({ title, fileName, hash }): Made => {
      const bytes = readEvidence(database, hash)
      if (typeof bytes === 'string')
        return { type: 'gap', item: 'evidence', title, reason: 'damaged', detail: fileName }
      return { type: 'file', item: 'evidence', title, folder, name: fileName, bytes }
    })
    return Promise.resolve(ok(made))
  }
