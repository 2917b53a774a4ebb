import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { draftStore } from '../../storage/draft-store'
import type { ServiceContext } from '../service-context'
import { readDraft } from './read-draft'

/** The working text, or, where it is damaged or refused by the gate, its raw form to be shown and kept. */
export function openDraft(
  { database }: Pick<ServiceContext, 'database'>,
  { draftId }: ParsedInput<'draft:open'>,
): Result<ChannelOutput<'draft:open'>> {
  const head = draftStore.find(database, draftId)
  if (!head) return err(appError('not-found'))
  const { id, chapterId, language, title, revision, updatedAt } = head
  const stored = readDraft(database, head)
  if (stored.isReadable)
    return ok({ draft: { id, chapterId, language, title, revision, updatedAt, content: stored.document } })
  return ok({ refused: { id, chapterId, language, title, revision, raw: stored.raw, problem: stored.problem } })
}
