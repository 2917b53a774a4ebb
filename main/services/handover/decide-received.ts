import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { receivedStore } from '../../storage/handover/received-store'
import { versionStore } from '../../storage/versions/version-store'
import { restoreVersion } from '../chapters/restore-version'
import { allOrNothing } from '../all-or-nothing'
import type { ServiceContext } from '../service-context'

/** Received texts that wait beside the own one, newest first; of one text or of the whole library. */
export function listReceived(
  { database }: Pick<ServiceContext, 'database'>,
  { draftId }: ParsedInput<'handover:received'>,
): Result<ChannelOutput<'handover:received'>> {
  return ok(
    receivedStore.undecided(database, draftId).flatMap((text) => {
      const version = versionStore.find(database, text.versionId)
      return version ? [{ ...text, version, numberThere: receivedStore.numberThere(database, version.id) }] : []
    }),
  )
}

/**
 * Writes down what goes on: the own text as it is, or the received one. The own text is kept as a version first;
 * nothing is joined or deleted. Errors: `not-found` when nothing waits, `conflict` when the text has moved on.
 */
export function decideReceived(
  context: ServiceContext,
  { draftId, baseRevision, decision }: ParsedInput<'handover:decide'>,
): Result<ChannelOutput<'handover:decide'>> {
  const { database, clock, user } = context
  return allOrNothing(database, () => {
    const [newest] = receivedStore.undecided(database, draftId)
    if (!newest) return err(appError('not-found'))
    if (decision === 'used-received') {
      const restored = restoreVersion(context, { draftId, baseRevision, versionId: newest.versionId })
      if (!restored.ok) return restored
    }
    receivedStore.decide(database, draftId, decision, clock.now(), user.name)
    return ok(null)
  })
}
