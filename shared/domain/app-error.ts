/**
 * Every expected failure. The code is what programs act on; the words for people stand in `shared/i18n`
 * under `errors.<code>` with the same `params`.
 */
export const errorCodes = [
  // library file
  'library-missing',
  'library-not-a-library',
  'library-newer',
  'library-damaged',
  'library-open-elsewhere',
  'library-read-only',
  'library-unsafe-place',
  'library-exists',
  'library-not-open',
  'disk-full',
  'disk-error',
  'backup-failed',
  'backup-damaged',
  // content
  'conflict',
  'not-found',
  'document-refused',
  'document-newer',
  'nothing-to-version',
  'damaged-content',
  'empty-over-text',
  // pictures, imports
  'asset-missing',
  'asset-unsupported',
  'asset-too-large',
  'import-unreadable',
  'import-too-large',
  'import-damaged',
  'import-not-word',
  'import-old-word',
  'import-encrypted',
  'import-unsafe',
  'import-empty',
  'import-refused',
  'import-stopped',
  // chapters and libraries that travel
  'package-damaged',
  'package-newer',
  'package-too-large',
  'package-other-kind',
  'package-not-newer',
  'library-taken-along',
  'library-forked',
  // evidence
  'evidence-unsupported',
  'evidence-too-large',
  'evidence-removed',
  // PDFs that are bound into packs
  'annex-locked',
  'annex-form',
  'annex-damaged',
  'annex-too-large',
  'copies-nobody',
  'copies-not-issued',
  // packs and exports
  'pack-empty',
  'pack-issued',
  'pack-removed',
  'preflight-stopped',
  'preflight-errors',
  'output-exists',
  'output-not-writable',
  'output-in-use',
  'output-too-deep',
  'export-failed',
  'output-check-failed',
  'export-process-died',
  'cancelled',
  // the doors
  'invalid-input',
  'unknown-command',
  'not-allowed',
  'not-available',
  'unexpected',
] as const

export type ErrorCode = (typeof errorCodes)[number]

export interface AppError {
  readonly code: ErrorCode
  /** Values for the message: file names, numbers, titles. Never secrets, never stack traces. */
  readonly params?: Readonly<Record<string, string | number>>
}

/** Builds an AppError; `params` fill the placeholders of the message. */
export function appError(code: ErrorCode, params?: AppError['params']): AppError {
  return params ? { code, params } : { code }
}
