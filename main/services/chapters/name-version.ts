import { appError } from '../../../shared/domain/app-error'
import type { VersionId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Version } from '../../../shared/domain/version'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { DraftHead } from '../../storage/draft-store'
import { makeUuid } from '../../storage/make-uuid'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'
import { findDraftAt } from './find-draft-at'
import { isWorthNaming } from './is-worth-naming'
import { readDraft } from './read-draft'

type Input = ParsedInput<'version:name'>

/**
 * Freezes the stored draft as the next numbered version. `conflict` when the draft has moved on, `nothing-to-version`
 * when the newest named version holds the same text and title, `damaged-content` when the draft cannot be read.
 */
export function nameVersion(context: ServiceContext, input: Input): Result<Version> {
  return context.database.transaction(() => {
    const found = findDraftAt(context.database, input.draftId, input.baseRevision)
    if (!found.ok) return found
    if (!isWorthNaming(context.database, found.value)) return err(appError('nothing-to-version'))
    return insert(context, found.value, input)
  })
}

function insert({ database, clock, random, user }: ServiceContext, head: DraftHead, input: Input): Result<Version> {
  const stored = readDraft(database, head)
  if (!stored.isReadable) return err(appError('damaged-content'))
  const { document: content, text, hash, words, schemaVersion } = stored
  const { chapterId, language, title } = head
  const id = makeUuid<VersionId>(clock.now(), random)
  versionStore.insert(database, {
    id,
    chapterId,
    language,
    title,
    reason: null,
    name: input.name,
    note: input.note,
    author: user.name,
    institution: user.institution,
    createdAt: clock.now(),
    contentHash: hash,
    words,
    schemaVersion,
    lawAsOf: input.lawAsOf,
    checkAgainBy: input.checkAgainBy,
    restoredFrom: versionStore.findEarlierWithHash(database, chapterId, language, hash),
    content,
    text,
  })
  const version = versionStore.find(database, id)
  return version ? ok(version) : err(appError('not-found'))
}
