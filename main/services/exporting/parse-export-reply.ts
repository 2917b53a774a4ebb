import { z } from 'zod'
import { errorCodes } from '../../../shared/domain/app-error'
import { outputFormats } from '../../../shared/domain/edition'
import { taskId } from '../../../shared/ipc/parsers'

const fraction = z.number().min(0).max(1)
const pages = z.number().int().min(0)
const params = z.record(z.string(), z.union([z.string(), z.number()]))

/** What every job of the export process may answer besides its own end. */
export const exportReplies = {
  progress: z.object({
    type: z.literal('progress'),
    id: taskId,
    stage: z.enum([
      'preparing',
      'setting-pages',
      'finishing-pdf',
      'writing-docx',
      'writing-html',
      'writing-text',
      'checking',
    ]),
    done: fraction,
  }),
  failed: z.object({
    type: z.literal('failed'),
    id: taskId,
    error: z
      .object({ code: z.enum(errorCodes), params: params.optional() })
      .transform(({ code, params: values }) => (values ? { code, params: values } : { code })),
    detail: z.string(),
  }),
} as const

const reply = z.discriminatedUnion('type', [
  exportReplies.progress,
  exportReplies.failed,
  z.object({
    type: z.literal('done'),
    id: taskId,
    files: z.array(
      z.object({ format: z.enum(outputFormats), bytes: z.instanceof(Uint8Array), pages: pages.nullable() }),
    ),
    pageMap: z.object({ pages, anchors: z.record(z.string(), z.number()) }),
    engine: z.enum(['native', 'wasm']),
    templateHash: z.string(),
    losses: z.array(z.string()),
    failedChecks: z.array(z.string()),
  }),
])

/** What the export process says; null for anything else. */
export function parseExportReply(message: unknown) {
  const parsed = reply.safeParse(message)
  return parsed.success ? parsed.data : null
}
