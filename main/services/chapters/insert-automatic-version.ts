import type { VersionId } from '../../../shared/domain/ids'
import type { AutomaticReason } from '../../../shared/domain/version'
import type { DraftHead } from '../../storage/draft-store'
import { makeUuid } from '../../storage/make-uuid'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'
import type { AcceptedDocument } from './accept-document'

interface Kept {
  readonly reason: AutomaticReason
  readonly title: string
  readonly text: AcceptedDocument
  readonly restoredFrom: VersionId | null
  readonly note?: string
}

/** Stores a text as a version without a name or number, by the person at the computer. */
export function insertAutomaticVersion(
  { database, clock, random, user }: ServiceContext,
  { chapterId, language }: Pick<DraftHead, 'chapterId' | 'language'>,
  { reason, title, text: { document: content, text, hash, words, schemaVersion }, restoredFrom, note = '' }: Kept,
): VersionId {
  const id = makeUuid<VersionId>(clock.now(), random)
  versionStore.insert(database, {
    id,
    reason,
    chapterId,
    language,
    name: '',
    note,
    title,
    author: user.name,
    institution: user.institution,
    createdAt: clock.now(),
    contentHash: hash,
    words,
    schemaVersion,
    lawAsOf: null,
    checkAgainBy: null,
    restoredFrom,
    content,
    text,
  })
  return id
}
