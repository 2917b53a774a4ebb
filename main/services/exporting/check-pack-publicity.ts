import type { PublicityCheck } from '../../../shared/domain/publicity-check'
import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { buildManuscript } from '../../export/manuscript/build-manuscript'
import { describePublicity } from '../../export/manuscript/describe-publicity'
import type { ServiceContext } from '../service-context'
import { gatherManuscriptSource } from './gather-manuscript-source'

/** The publicity of a pack, point by point, as participants would get it. */
export function checkPackPublicity(
  context: ServiceContext,
  { packId }: ParsedInput<'pack:publicity'>,
): Result<PublicityCheck> {
  const target = { type: 'pack', packId, kind: 'participant', purpose: 'edition', acceptedReason: '' } as const
  const gathered = gatherManuscriptSource(context, target)
  return gathered.ok ? ok(describePublicity(gathered.value, buildManuscript(gathered.value))) : gathered
}
