import type { ErrorCode } from '../../shared/domain/app-error'

/** Exit codes of the command line (DESIGN section 9). */
export const exitCodes = { done: 0, wrongUse: 1, refused: 2, library: 3, output: 4, interrupted: 130 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What a program that calls `skripta` is told about each expected failure. */
export const exitCodeOf = {
  'library-missing': 3,
  'library-not-a-library': 3,
  'library-newer': 3,
  'library-damaged': 3,
  'library-open-elsewhere': 3,
  'library-read-only': 3,
  'library-unsafe-place': 3,
  'library-not-open': 3,
  'library-exists': 4,
  'disk-full': 4,
  'disk-error': 3,
  'backup-failed': 4,
  conflict: 2,
  'not-found': 1,
  'document-refused': 2,
  'document-newer': 2,
  'nothing-to-version': 2,
  'damaged-content': 3,
  'empty-over-text': 2,
  'asset-missing': 2,
  'asset-unsupported': 2,
  'asset-too-large': 2,
  'import-unreadable': 2,
  'import-too-large': 2,
  'pack-empty': 2,
  'preflight-stopped': 2,
  'preflight-errors': 2,
  'output-exists': 4,
  'output-not-writable': 4,
  'output-in-use': 4,
  'export-failed': 2,
  'export-process-died': 2,
  cancelled: 130,
  'invalid-input': 1,
  'unknown-command': 1,
  'not-allowed': 2,
  'not-available': 1,
  unexpected: 1,
} satisfies Record<ErrorCode, ExitCode>
