import type { Annex } from '../../../shared/domain/annex'
import { ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findAnnex } from '../../storage/workshops/annex-store'
import type { ServiceContext } from '../service-context'

/** The annexes that are asked for and known, in the order of the question. */
export function findAnnexes(
  { database }: ServiceContext,
  { annexIds }: ParsedInput<'annex:find'>,
): Result<readonly Annex[]> {
  return ok(annexIds.flatMap((id) => findAnnex(database, id) ?? []))
}
