import { z } from 'zod'

const id = z.string()
const image = z.object({ type: z.enum(['image/png', 'image/svg+xml']), bytes: z.instanceof(Uint8Array) })
const pictures = z.array(z.object({ index: z.number(), key: z.string(), image: image.nullable() }))

const reply = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('preview-set'),
    id,
    serial: z.string(),
    sizes: z.array(z.object({ width: z.number(), height: z.number() })),
    places: z.array(z.object({ id, page: z.number(), y: z.number() })),
    losses: z.array(z.string()),
    drawn: pictures,
  }),
  z.object({ type: z.literal('preview-drawn'), id, drawn: pictures.nullable() }),
  z.object({ type: z.literal('preview-failed'), id, detail: z.string() }),
])

/** What the export process says about previews; null for anything else. */
export function parsePreviewReply(message: unknown) {
  const parsed = reply.safeParse(message)
  return parsed.success ? parsed.data : null
}
