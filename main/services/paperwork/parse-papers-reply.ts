import { z } from 'zod'
import { paperFormats, paperKinds } from '../../../shared/domain/paper'
import { taskId } from '../../../shared/ipc/parsers'
import type { PapersReply } from '../../export/papers-job'
import { exportReplies } from '../exporting/parse-export-reply'

const reply = z.discriminatedUnion('type', [
  exportReplies.progress,
  exportReplies.failed,
  z.object({
    type: z.literal('papers-done'),
    id: taskId,
    files: z.array(
      z.object({
        kind: z.enum(paperKinds),
        format: z.enum(paperFormats),
        bytes: z.instanceof(Uint8Array),
        pages: z.number().int().min(0).nullable(),
      }),
    ),
    engine: z.enum(['native', 'wasm']),
    losses: z.array(z.string()),
    failedChecks: z.array(z.string()),
  }),
])

/** What the export process says about papers; null for anything else. */
export function parsePapersReply(message: unknown): PapersReply | null {
  const parsed = reply.safeParse(message)
  return parsed.success ? parsed.data : null
}
