import type { Edition } from '../../../shared/domain/edition'
import type { Pack } from '../../../shared/domain/pack'

/** The newest edition that participants were given, unless it was withdrawn. */
export function issuedFor({ id }: Pack, editions: readonly Edition[]): Edition | null {
  const own = editions.filter(({ packId, kind }) => packId === id && kind === 'participant')
  const newest = own.reduce<Edition | null>((best, one) => (best && best.number > one.number ? best : one), null)
  return newest?.events.some(({ type }) => type === 'withdrawn') ? null : newest
}
