import { replaceInDocument } from '../../../shared/document/find/replace-in-document'
import { appError } from '../../../shared/domain/app-error'
import type { VersionId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ReplacedText, ReplaceOutcome } from '../../../shared/ipc/replace-channels'
import { type DraftHead, draftStore } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import { allOrNothing } from '../all-or-nothing'
import { acceptDocument } from '../chapters/accept-document'
import { keepAutomaticVersion } from '../chapters/keep-automatic-version'
import { readDraft } from '../chapters/read-draft'
import type { ServiceContext } from '../service-context'

type Input = ParsedInput<'replace:run'>
type Text = Input['texts'][number]

/**
 * Replaces the chosen places in all texts, or in none. Texts that have changed since they were searched are named and
 * nothing is written. Each text is kept as a version first. Errors: `not-found`, `damaged-content` for a text that
 * cannot be read, `document-refused` when a text without the words would not be a valid one.
 */
export function replaceInLibrary(context: ServiceContext, input: Input): Result<ReplaceOutcome> {
  const { database } = context
  return allOrNothing<ReplaceOutcome>(database, () => {
    const heads = new Map(input.texts.map(({ draftId }) => [draftId, draftStore.find(database, draftId)]))
    const stale = input.texts.flatMap(({ draftId, revision }) => {
      const head = heads.get(draftId)
      return head && head.revision !== revision ? [{ draftId, title: head.title }] : []
    })
    if (stale.length > 0) return ok({ replaced: [], stale })
    const replaced: ReplacedText[] = []
    for (const text of input.texts) {
      const head = heads.get(text.draftId)
      const one = head ? replaceIn(context, input, head, text) : err(appError('not-found'))
      if (!one.ok) return one
      replaced.push(one.value)
    }
    return ok({ replaced, stale: [] })
  })
}

function replaceIn(context: ServiceContext, input: Input, head: DraftHead, text: Text): Result<ReplacedText> {
  const { database, clock, user } = context
  const { query, replacement } = input
  const stored = readDraft(database, head)
  if (!stored.isReadable) return err(appError('damaged-content'))
  const ordinals = new Set(text.ordinals)
  const { document, tooLong } = replaceInDocument(stored.document, query, ordinals, replacement)
  const accepted = acceptDocument(document)
  if (!accepted.ok)
    return err(appError('document-refused', { problem: accepted.error.code, detail: accepted.error.detail }))
  const versionId = keepBefore(context, head, `${query.text} → ${replacement}`)
  if (versionId === null) return err(appError('damaged-content'))
  const change = { draftId: head.id, baseRevision: head.revision, text: accepted.value, at: clock.now(), by: user.name }
  if (!draftStore.replaceText(database, change)) return err(appError('conflict'))
  const count = ordinals.size - tooLong
  return ok({ draftId: head.id, title: head.title, revision: head.revision + 1, versionId, count, tooLong })
}

/** The version that holds the text of before: kept this moment, or the newest one where that says the same. */
function keepBefore(context: ServiceContext, head: DraftHead, note: string): VersionId | null {
  const kept = keepAutomaticVersion(context, head, 'before-replace', note)
  if (kept) return kept
  const newest = versionStore.newestOf(context.database, head.chapterId, head.language, 'any')
  return newest?.contentHash === head.hash && newest.title === head.title ? newest.id : null
}
