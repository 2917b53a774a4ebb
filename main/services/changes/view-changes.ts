import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../../shared/ipc/contract'
import { findPackChanges, listComparable } from '../../storage/workshops/pack-changes-store'
import { gatherManuscriptSource } from '../exporting/gather-manuscript-source'
import type { ServiceContext } from '../service-context'
import { compareWith } from './compare-with'
import { findLastTime } from './find-last-time'
import { versionsIn } from './gather-changes'

/**
 * What has changed in a pack since the edition given or, without one, since the last time it was taught; with the
 * editions that it could be compared with. `not-found`.
 */
export function viewChanges(
  context: ServiceContext,
  { packId, kind, editionId }: ParsedInput<'changes:view'>,
): Result<ChannelOutput<'changes:view'>> {
  const { database } = context
  const target = { type: 'pack', packId, kind, purpose: 'edition', acceptedReason: '' } as const
  const source = gatherManuscriptSource(context, target)
  if (!source.ok) return source
  const versions = versionsIn(source.value)
  const editions = listComparable(database).filter((edition) => edition.kind === kind)
  const chosen = editions.find((edition) => edition.editionId === editionId)
  if (editionId !== null && !chosen) return err(appError('not-found'))
  const since = chosen ?? findLastTime(database, { packId, kind, versions })
  return ok({
    editions: editions.map(({ packId: _pack, workshopId: _workshop, ...facts }) => facts),
    inPack: findPackChanges(database, packId),
    found: since && compareWith(database, since, versions),
  })
}
