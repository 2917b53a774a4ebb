import { z } from 'zod'
import { evidenceKinds, type Evidence } from '../domain/evidence'
import { channel } from './channel'
import { evidenceId, line, title, workshopId } from './parsers'

const description = { kind: z.enum(evidenceKinds), title, namesPeople: z.boolean() }

/** What proves how a workshop went, and what an auditor is handed. */
export const auditChannels = {
  'evidence:list': channel<readonly Evidence[]>()(z.strictObject({ workshopId })),
  'evidence:add': channel<Evidence>()(
    z.strictObject({ workshopId, ...description, name: line, bytes: z.instanceof(Uint8Array) }),
  ),
  'evidence:describe': channel<Evidence>()(z.strictObject({ evidenceId, ...description })),
  'evidence:takeOut': channel<Evidence>()(z.strictObject({ evidenceId, reason: title })),
  /** A verified copy for the system's program: `file:open` takes its path. */
  'evidence:open': channel<{ readonly path: string }>()(z.strictObject({ evidenceId })),
} as const
