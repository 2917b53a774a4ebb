import { z } from 'zod'
import type { TaskId } from '../domain/ids'
import { copySources } from '../domain/personal-copies'
import { channel } from './channel'
import { packId, participantId, path, workshopId } from './parsers'

/** Copies of a pack that name their readers. */
export const copiesChannels = {
  /** Makes them as a task: `task:progress`, `task:ended`, `task:report`, `task:cancel`. Errors: `copies-…`. */
  'copies:start': channel<{ readonly taskId: TaskId }>()(
    z.strictObject({
      workshopId,
      packId,
      source: z.enum(copySources),
      /** Null: everybody on the list. */
      participantIds: z.array(participantId).max(20_000).nullable(),
      withNames: z.boolean(),
      folder: path,
    }),
  ),
} as const
