import { appError } from '../../../shared/domain/app-error'
import type { VersionId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Version } from '../../../shared/domain/version'
import { repairDocument } from '../../../shared/document/repair-document'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { RepairedVersion } from '../../../shared/ipc/repair-channels'
import { draftStore, type NewText } from '../../storage/draft-store'
import { makeUuid } from '../../storage/make-uuid'
import { versionStore } from '../../storage/versions/version-store'
import { acceptDocument, type AcceptedDocument } from '../chapters/accept-document'
import { knownTexts } from '../chapters/known-texts'
import { readVersionContent } from '../chapters/read-version-content'
import type { ServiceContext } from '../service-context'

/**
 * Makes a new numbered version from the text of a named one with technical repairs and nothing else changed. The new
 * version begins as working: its guarantor approves it. No pack is moved. The draft takes the repair too when it still
 * holds exactly the text and title of that version; otherwise it is left alone.
 * Errors: `not-found`, `invalid-input` where a repair finds nothing, `damaged-content`, `document-refused`.
 */
export function repairVersion(context: ServiceContext, input: ParsedInput<'repair:make'>): Result<RepairedVersion> {
  return context.database.transaction(() => {
    const version = versionStore.find(context.database, input.versionId)
    if (!version || version.number === null) return err(appError('not-found'))
    const content = readVersionContent(context.database, version)
    if (!content.ok) return content
    const repaired = repairDocument(content.value, input.repairs)
    if (!repaired) return err(appError('invalid-input', { detail: 'repairs' }))
    const accepted = acceptDocument(repaired)
    if (!accepted.ok)
      return err(appError('document-refused', { problem: accepted.error.code, detail: accepted.error.detail }))
    const isDraftRepaired = repairDraft(context, version, accepted.value)
    const id = insert(context, version, accepted.value, input)
    const made = versionStore.find(context.database, id)
    return made ? ok({ version: made, isDraftRepaired }) : err(appError('not-found'))
  })
}

function repairDraft({ database, clock, user }: ServiceContext, version: Version, text: NewText): boolean {
  const head = draftStore.findByChapter(database, version.chapterId, version.language)
  if (!head || head.hash !== version.contentHash || head.title !== version.title) return false
  const change = { draftId: head.id, baseRevision: head.revision, text, at: clock.now(), by: user.name }
  if (!draftStore.replaceText(database, change)) return false
  knownTexts.add(database, text.hash)
  return true
}

function insert(
  { database, clock, random, user }: ServiceContext,
  version: Version,
  accepted: AcceptedDocument,
  { name, note }: ParsedInput<'repair:make'>,
): VersionId {
  const id = makeUuid<VersionId>(clock.now(), random)
  const { chapterId, language, title, lawAsOf, checkAgainBy } = version
  versionStore.insert(database, {
    id,
    chapterId,
    language,
    title,
    lawAsOf,
    checkAgainBy,
    name,
    note,
    reason: null,
    author: user.name,
    institution: user.institution,
    createdAt: clock.now(),
    contentHash: accepted.hash,
    words: accepted.words,
    schemaVersion: accepted.schemaVersion,
    restoredFrom: versionStore.findEarlierWithHash(database, chapterId, language, accepted.hash),
    content: accepted.document,
    text: accepted.text,
  })
  return id
}
