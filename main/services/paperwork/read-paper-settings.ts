import type { WorkshopId } from '../../../shared/domain/ids'
import { paperKinds, plainPaper, type PaperKind, type PaperSettings } from '../../../shared/domain/paper'
import { listPapers } from '../../storage/workshops/paper-store'
import type { ServiceContext } from '../service-context'

/** What the workshop says on each of its papers; one that nobody has touched is as it starts. */
export function readPaperSettings(
  { database }: Pick<ServiceContext, 'database'>,
  workshopId: WorkshopId,
): Readonly<Record<PaperKind, PaperSettings>> {
  const stored = listPapers(database, workshopId)
  const entries = paperKinds.map((kind) => [kind, stored.get(kind) ?? plainPaper] as const)
  return Object.fromEntries(entries) as Record<PaperKind, PaperSettings>
}
