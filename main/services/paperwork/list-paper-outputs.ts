import type { WorkshopId } from '../../../shared/domain/ids'
import type { PaperOutput } from '../../../shared/domain/paper'
import * as papers from '../../storage/workshops/paper-store'
import type { ServiceContext } from '../service-context'

/** Papers that were made for a workshop, by hash, the newest first; the files themselves are nowhere in the library. */
export const listPaperOutputs = (
  { database }: Pick<ServiceContext, 'database'>,
  workshopId: WorkshopId,
): readonly PaperOutput[] => papers.listPaperOutputs(database, workshopId)
