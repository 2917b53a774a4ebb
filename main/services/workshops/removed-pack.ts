import { z } from 'zod'
import type { Instant, PackId } from '../../../shared/domain/ids'
import { editionId, packItemId, versionId, workshopId } from '../../../shared/ipc/parsers'
import { workshopChannels } from '../../../shared/ipc/workshop-channels'

/** What comes back when a removed pack is put back: as `pack:save` takes it, and what only the library knows. */
const removedPack = z.object({
  workshopId,
  position: z.number().int(),
  createdAt: z
    .number()
    .int()
    .transform((at) => at as Instant),
  recipe: workshopChannels['pack:save'].input,
  declined: z.array(z.object({ itemId: packItemId, versionId })),
  changes: z.object({ editionId: editionId.nullable() }).nullable(),
})
export type RemovedPack = z.output<typeof removedPack>

/** The setting of the library that keeps a removed pack. */
export const removedPackSetting = (id: PackId): string => `removedPack:${id}`

/** A removed pack as it was kept; null where there is none or it is not whole. */
export function parseRemovedPack(stored: unknown): RemovedPack | null {
  const parsed = removedPack.safeParse(stored)
  return parsed.success ? parsed.data : null
}
