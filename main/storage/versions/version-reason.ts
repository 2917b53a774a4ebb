import type { AutomaticReason } from '../../../shared/domain/version'
import { column } from '../column'
import type { Row } from '../database'

/**
 * Why a version was kept. The frozen table has no word for a restored text: it is stored as what was kept for a
 * restore, and names the version that it came from.
 */
export function reasonOf(row: Row): AutomaticReason | null {
  const reason = column.optionalText<AutomaticReason>(row, 'reason')
  return reason === 'before-restore' && column.optionalText(row, 'restored_from') !== null ? 'restored' : reason
}

/** The word of the table for a reason. */
export const storedReason = (reason: AutomaticReason | null): AutomaticReason | null =>
  reason === 'restored' ? 'before-restore' : reason
