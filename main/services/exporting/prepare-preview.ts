import { appError } from '../../../shared/domain/app-error'
import type { AssetHash } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { buildManuscript } from '../../export/manuscript/build-manuscript'
import type { Manuscript } from '../../export/manuscript/manuscript'
import { assetStore } from '../../storage/asset-store'
import { draftStore } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import { gatherCiting } from '../acts/gather-citing'
import { prepareChanges } from '../changes/prepare-changes'
import { acceptText } from '../chapters/accept-text'
import type { ServiceContext } from '../service-context'
import { gatherDraft, gatherVersion } from './gather-chapter'
import { chapterAlone, gatherManuscriptSource } from './gather-manuscript-source'
import { keepPrintedPictures } from './gather-pictures'

/** What a preview is set from. */
export interface PreparedPreview {
  readonly manuscript: Manuscript
  /** The bytes of a picture of the manuscript; null when they are damaged or gone. */
  readonly readPicture: (hash: AssetHash) => Uint8Array | null
}

const place = { isTrainerOnly: false, startsOnRightPage: false }

function prepared({ database }: ServiceContext, manuscript: Manuscript): PreparedPreview {
  return {
    manuscript: keepPrintedPictures(manuscript),
    readPicture: (hash) => {
      const asset = assetStore.read(database, hash)
      return typeof asset === 'string' ? null : asset.bytes
    },
  }
}

/**
 * A chapter as its export would print it, with the text of the window in place of the stored one. Reads the library
 * and writes nothing. `not-found`; `document-refused` when the gate does not let the text pass.
 */
export function prepareChapterPreview(
  context: ServiceContext,
  { draftId, content, kind, pageSize }: Omit<ParsedInput<'preview:chapter'>, 'view'>,
): Result<PreparedPreview> {
  const draft = draftStore.find(context.database, draftId)
  if (!draft) return err(appError('not-found'))
  const accepted = acceptText(content)
  if (!accepted.ok)
    return err(appError('document-refused', { problem: accepted.error.code, detail: accepted.error.detail }))
  // What the gate gave back, with every attribute filled in, as it would be stored.
  const text = JSON.parse(accepted.value.text) as DocumentJson
  const part = gatherDraft(context.database, draft, place, { content: text })
  if (!part) return err(appError('not-found'))
  const source = chapterAlone(context, part, { kind, pageSize })
  return ok(prepared(context, buildManuscript({ ...source, citing: gatherCiting(context, source.parts) })))
}

/** A pack as its proof would be printed. `pack-removed` when it is not in the library. */
export function preparePackPreview(
  context: ServiceContext,
  { packId, kind }: Omit<ParsedInput<'preview:pack'>, 'view'>,
): Result<PreparedPreview> {
  const target = { type: 'pack', packId, kind, purpose: 'proof', acceptedReason: '' } as const
  const source = gatherManuscriptSource(context, target)
  return source.ok ? ok(prepared(context, buildManuscript(source.value))) : source
}

/** One version of a chapter as its export would print it. `not-found`; `damaged-content` when its text cannot be read. */
export function prepareVersionPreview(
  context: ServiceContext,
  { versionId, kind, pageSize }: Omit<ParsedInput<'preview:version'>, 'view'>,
): Result<PreparedPreview> {
  const version = versionStore.find(context.database, versionId)
  const part = version && gatherVersion(context.database, version, place)
  if (!part) return err(appError('not-found'))
  if (part.content === null) return err(appError('damaged-content'))
  const source = chapterAlone(context, part, { kind, pageSize })
  return ok(prepared(context, buildManuscript({ ...source, citing: gatherCiting(context, source.parts) })))
}

/** The summary of what changed in a pack, as it would be saved alone. `not-found` also where there was no last time. */
export function prepareChangesPreview(
  context: ServiceContext,
  choice: Omit<ParsedInput<'preview:changes'>, 'view'>,
): Result<PreparedPreview> {
  const changes = prepareChanges(context, choice)
  return changes.ok ? ok(prepared(context, changes.value.manuscript)) : changes
}
