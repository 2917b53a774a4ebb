import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Version } from '../../../shared/domain/version'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { draftStore } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'

/** All versions of the draft's chapter in its language, newest first, automatic ones too. */
export function listVersions(
  { database }: Pick<ServiceContext, 'database'>,
  { draftId }: ParsedInput<'version:list'>,
): Result<readonly Version[]> {
  const head = draftStore.find(database, draftId)
  return head ? ok(versionStore.list(database, head.chapterId, head.language)) : err(appError('not-found'))
}
