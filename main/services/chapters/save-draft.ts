import { appError, type AppError } from '../../../shared/domain/app-error'
import { calendarDay } from '../../../shared/domain/calendar-day'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { SavedDraft } from '../../../shared/ipc/chapter-channels'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { type DraftHead, draftStore, type NewText } from '../../storage/draft-store'
import type { ServiceContext } from '../service-context'
import { acceptText } from './accept-text'
import { isEmptyDocument } from './is-empty-document'
import { keepAutomaticVersion } from './keep-automatic-version'
import { keepRefusedText } from './keep-refused-text'
import { knownTexts } from './known-texts'
import { readDraft } from './read-draft'

type Input = ParsedInput<'draft:save'>

/**
 * Stores the working text; when it answers, the text is on the disk. `conflict` when the draft has moved on from
 * `baseRevision`, `document-refused` (and the text kept aside) when the gate refuses it, `empty-over-text` when nothing
 * would replace something unmeant, `damaged-content` when what is stored cannot be read and must not be overwritten.
 * The text of an earlier day is kept as a version before the first change of a day.
 */
export function saveDraft(context: ServiceContext, input: Input): Result<SavedDraft> {
  const accepted = acceptText(input.content)
  return context.database.transaction(() => {
    const head = draftStore.find(context.database, input.draftId)
    if (!head) return err(appError('not-found'))
    if (head.revision !== input.baseRevision) return err(appError('conflict'))
    if (!accepted.ok) return err(keepRefusedText(context, head.id, input.content, accepted.error))
    if (head.hash === accepted.value.hash)
      return ok({ revision: head.revision, savedAt: head.updatedAt, words: head.words })
    const isEmpty = isEmptyDocument(input.content)
    const objection = object(context, head, isEmpty && !input.isEmptyMeant)
    return objection ? err(objection) : store(context, head, accepted.value, isEmpty)
  })
}

function object({ database }: ServiceContext, head: DraftHead, isUnmeantEmpty: boolean): AppError | null {
  if (knownTexts.has(database, head.hash) && !isUnmeantEmpty) return null
  const stored = readDraft(database, head)
  if (!stored.isReadable) return appError('damaged-content')
  return isUnmeantEmpty && !isEmptyDocument(stored.document) ? appError('empty-over-text') : null
}

function store(context: ServiceContext, head: DraftHead, text: NewText, isEmpty: boolean): Result<SavedDraft> {
  const { database, clock, user } = context
  const now = clock.now()
  const isFirstOfDay = calendarDay(now) !== calendarDay(head.updatedAt)
  if (isFirstOfDay) keepAutomaticVersion(context, head, 'day-start')
  else if (isEmpty) keepAutomaticVersion(context, head, 'rescued')
  if (
    !draftStore.replaceText(database, { draftId: head.id, baseRevision: head.revision, text, at: now, by: user.name })
  ) {
    return err(appError('conflict'))
  }
  knownTexts.add(database, text.hash)
  return ok({ revision: head.revision + 1, savedAt: now, words: text.words })
}
