import { appError } from '../../../shared/domain/app-error'
import type { VersionId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Version } from '../../../shared/domain/version'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { RestoredDraft } from '../../../shared/ipc/version-channels'
import { type DraftHead, draftStore } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'
import { acceptDocument } from './accept-document'
import { findDraftAt } from './find-draft-at'
import { insertAutomaticVersion } from './insert-automatic-version'
import { keepAutomaticVersion } from './keep-automatic-version'
import { knownTexts } from './known-texts'
import { readVersionContent } from './read-version-content'

/**
 * Makes the text and title of a version the working ones again, as the newest version. What is in the draft now is
 * kept first; nothing is ever rewound or deleted, so undoing a restore is another one.
 * Errors: `conflict`, `not-found`, `damaged-content`, `document-refused`.
 */
export function restoreVersion(context: ServiceContext, input: ParsedInput<'version:restore'>): Result<RestoredDraft> {
  return context.database.transaction(() => {
    const found = findDraftAt(context.database, input.draftId, input.baseRevision)
    if (!found.ok) return found
    const version = versionStore.find(context.database, input.versionId)
    const isOfDraft = version?.chapterId === found.value.chapterId && version.language === found.value.language
    return version && isOfDraft ? restore(context, found.value, version) : err(appError('not-found'))
  })
}

function restore(context: ServiceContext, head: DraftHead, version: Version): Result<RestoredDraft> {
  const { database, clock, user } = context
  const content = readVersionContent(database, version)
  if (!content.ok) return content
  const accepted = acceptDocument(content.value)
  if (!accepted.ok)
    return err(appError('document-refused', { problem: accepted.error.code, detail: accepted.error.detail }))
  const previous = keepPresent(context, head)
  const now = clock.now()
  const isStored = draftStore.replaceText(database, {
    draftId: head.id,
    baseRevision: head.revision,
    text: accepted.value,
    at: now,
    by: user.name,
  })
  if (!isStored) return err(appError('conflict'))
  draftStore.rename(database, head.id, version.title)
  knownTexts.add(database, accepted.value.hash)
  if (head.hash !== accepted.value.hash || head.title !== version.title)
    insertAutomaticVersion(context, head, {
      reason: 'restored',
      title: version.title,
      text: accepted.value,
      restoredFrom: version.id,
    })
  const { id, chapterId, language } = head
  const draft = {
    id,
    chapterId,
    language,
    title: version.title,
    revision: head.revision + 1,
    updatedAt: now,
    content: accepted.value.document,
  }
  return ok({ draft, previous })
}

/** The version that holds the draft as it is now: kept this moment, or the newest one where that says the same. */
function keepPresent(context: ServiceContext, head: DraftHead): VersionId | null {
  const kept = keepAutomaticVersion(context, head, 'before-restore')
  if (kept) return kept
  const newest = versionStore.newestOf(context.database, head.chapterId, head.language, 'any')
  return newest?.contentHash === head.hash && newest.title === head.title ? newest.id : null
}
