import type { AutomaticReason } from '../../../shared/domain/version'
import { column } from '../column'
import type { Row } from '../database'

/**
 * Why a version was kept. The frozen table has no word for a restored text: it is stored as what was kept for a
 * restore, and names the version that it came from. Nor has it one for a text kept before words were replaced in all
 * chapters: it is stored as one kept before an import, with a note that says which words.
 */
export function reasonOf(row: Row): AutomaticReason | null {
  const reason = column.optionalText<AutomaticReason>(row, 'reason')
  if (reason === 'before-import' && column.text(row, 'note') !== '') return 'before-replace'
  return reason === 'before-restore' && column.optionalText(row, 'restored_from') !== null ? 'restored' : reason
}

/** The word of the table for a reason. */
export function storedReason(reason: AutomaticReason | null): AutomaticReason | null {
  if (reason === 'before-replace') return 'before-import'
  return reason === 'restored' ? 'before-restore' : reason
}
