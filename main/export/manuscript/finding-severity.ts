import type { FindingCode, Severity } from '../../../shared/domain/finding'

/** Stops for good · is repaired or accepted with a written reason · is only said. DESIGN section 7. */
export const findingSeverity = {
  'pack-empty': 'stop',
  'content-missing': 'stop',
  'content-refused': 'stop',
  'trainer-content': 'stop',
  'asset-missing': 'stop',
  'alt-missing': 'error',
  'heading-skipped': 'error',
  'table-without-header': 'error',
  'language-unknown': 'error',
  'glyph-missing': 'error',
  'publicity-missing': 'error',
  'version-not-approved': 'warning',
  'check-again-passed': 'warning',
  'newer-version': 'warning',
  'language-substituted': 'warning',
  'district-sheet-missing': 'warning',
  'other-district': 'warning',
  'reference-dangling': 'warning',
  'variable-empty': 'warning',
  'annex-left-out': 'warning',
  'logo-unfit': 'warning',
  'act-changed': 'warning',
  'act-repealed': 'warning',
  'act-unknown': 'warning',
} as const satisfies Record<FindingCode, Severity>
