import { z } from 'zod'
import { evidenceKinds, type Evidence } from '../domain/evidence'
import type { EditionId, TaskId } from '../domain/ids'
import { paperKinds } from '../domain/paper'
import type { PackChanges, TaughtEdition } from '../domain/pack-changes'
import { channel } from './channel'
import { editionId, evidenceId, formats, kind, line, packId, path, projectId, title, workshopId } from './parsers'

const description = { kind: z.enum(evidenceKinds), title, namesPeople: z.boolean() }
const pageOfPack = z.strictObject({ editionId: editionId.nullable() }).nullable()
const compared = { packId, kind, editionId: editionId.nullable() }

/** A pack against an edition, and what it could be compared with. */
export interface ChangesView {
  /** Editions for the same kind of reader, the newest first. */
  readonly editions: readonly TaughtEdition[]
  /** Whether the pack has a page for it, and since which edition where a person has chosen one. */
  readonly inPack: { readonly editionId: EditionId | null } | null
  /** Null where there was no last time. */
  readonly found: PackChanges | null
}

/** What proves how a workshop went, what an auditor is handed, whole folders, and what changed since the last time. */
export const auditChannels = {
  'evidence:list': channel<readonly Evidence[]>()(z.strictObject({ workshopId })),
  'evidence:add': channel<Evidence>()(
    z.strictObject({ workshopId, ...description, name: line, bytes: z.instanceof(Uint8Array) }),
  ),
  'evidence:describe': channel<Evidence>()(z.strictObject({ evidenceId, ...description })),
  'evidence:takeOut': channel<Evidence>()(z.strictObject({ evidenceId, reason: title })),
  /** A verified copy for the system's program: `file:open` takes its path. */
  'evidence:open': channel<{ readonly path: string }>()(z.strictObject({ evidenceId })),

  /** Without an edition: since the pack was taught last. */
  'changes:view': channel<ChangesView>()(z.strictObject(compared)),
  /** Null takes the page out of the pack; without an edition it follows the last time. */
  'changes:inPack': channel<null>()(z.strictObject({ packId, inPack: pageOfPack })),

  // These four run as tasks: `task:progress`, `task:ended`, `task:report`, `task:cancel`.
  'changes:export': channel<{ readonly taskId: TaskId }>()(z.strictObject({ ...compared, formats, folder: path })),
  'audit:export': channel<{ readonly taskId: TaskId }>()(
    z.strictObject({
      scope: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('workshop'), workshopId }),
        z.strictObject({ type: z.literal('edition'), editionId }),
      ]),
      folder: path,
    }),
  ),
  /** *Export all*: packs, papers and the record of a workshop. */
  'folder:workshop': channel<{ readonly taskId: TaskId }>()(
    z.strictObject({
      workshopId,
      formats,
      kinds: z.array(kind).min(1).max(2),
      /** Left out: all of them. */
      papers: z.array(z.enum(paperKinds)).max(paperKinds.length).optional(),
      folder: path,
    }),
  ),
  /** *Folder for the audit*: everything of a project. */
  'folder:project': channel<{ readonly taskId: TaskId }>()(z.strictObject({ projectId, folder: path })),
} as const
