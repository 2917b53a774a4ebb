import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { HistoryPage } from '../../../shared/ipc/version-channels'
import { draftStore } from '../../storage/draft-store'
import { listHistoryPage } from '../../storage/versions/history-list'
import type { ServiceContext } from '../service-context'

/** The versions of a draft's chapter in its language, automatic ones too, newest first, a page at a time. */
export function listHistory(
  { database }: Pick<ServiceContext, 'database'>,
  { draftId, before, limit }: ParsedInput<'version:history'>,
): Result<HistoryPage> {
  const head = draftStore.find(database, draftId)
  return head ? ok(listHistoryPage(database, head, { before, limit })) : err(appError('not-found'))
}
