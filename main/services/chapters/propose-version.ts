import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { draftStore } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'
import { isWorthNaming } from './is-worth-naming'
import { proposedName } from './proposed-name'

/** The number and name that the next version would get, and whether there is anything new to name. */
export function proposeVersion(
  { database, user }: ServiceContext,
  { draftId }: ParsedInput<'version:propose'>,
): Result<ChannelOutput<'version:propose'>> {
  const head = draftStore.find(database, draftId)
  if (!head) return err(appError('not-found'))
  const number = versionStore.nextNumber(database, head.chapterId, head.language)
  return ok({ number, name: proposedName(number, user.language), hasChanges: isWorthNaming(database, head) })
}
