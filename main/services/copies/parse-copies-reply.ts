import { z } from 'zod'
import { taskId } from '../../../shared/ipc/parsers'
import { exportReplies } from '../exporting/parse-export-reply'

const reply = z.discriminatedUnion('type', [
  exportReplies.progress,
  exportReplies.failed,
  z.object({
    type: z.literal('copies-done'),
    id: taskId,
    base: z.instanceof(Uint8Array),
    tails: z.array(z.instanceof(Uint8Array)),
    losses: z.array(z.string()),
  }),
])

/** What the export process says about personal copies; null for anything else. */
export function parseCopiesReply(message: unknown) {
  const parsed = reply.safeParse(message)
  return parsed.success ? parsed.data : null
}
