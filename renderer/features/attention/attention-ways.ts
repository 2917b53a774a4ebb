import type { DraftId, VersionId, WorkshopId } from '../../../shared/domain/ids'

/** Where a matter can lead. */
export interface AttentionWays {
  readonly onOpenVersion: (draftId: DraftId, versionId: VersionId) => void
  readonly onOpenComments: (draftId: DraftId) => void
  readonly onCompare: (draftId: DraftId, versionId: VersionId) => void
  readonly onOpenWorkshop: (id: WorkshopId) => void
}
