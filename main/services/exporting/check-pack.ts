import type { Finding } from '../../../shared/domain/finding'
import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ServiceContext } from '../service-context'
import { assembleManuscript } from './assemble-manuscript'

/** Everything that issuing the pack would say, without making any file. */
export function checkPack(
  context: ServiceContext,
  { packId, kind }: ParsedInput<'pack:check'>,
): Result<readonly Finding[]> {
  const assembled = assembleManuscript(context, { type: 'pack', packId, kind, purpose: 'edition', acceptedReason: '' })
  return assembled.ok ? ok(assembled.value.findings) : assembled
}
