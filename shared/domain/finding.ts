import type { BlockId, ChapterId } from './ids'

/** Stops the export for good · may be accepted with a written reason · is only said. */
export type Severity = 'stop' | 'error' | 'warning'

/** Everything that the check before an export can find; words and severity are tables over it. */
export const findingCodes = [
  'pack-empty',
  'content-missing',
  'content-refused',
  'trainer-content',
  'asset-missing',
  'alt-missing',
  'heading-skipped',
  'table-without-header',
  'language-unknown',
  'glyph-missing',
  'publicity-missing',
  'version-not-approved',
  'check-again-passed',
  'newer-version',
  'language-substituted',
  'district-sheet-missing',
  'other-district',
  'reference-dangling',
  'variable-empty',
  'annex-left-out',
  'logo-unfit',
  'act-changed',
  'act-repealed',
  'act-unknown',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** One thing that the preflight noticed, with the place it leads to. */
export interface Finding {
  readonly severity: Severity
  readonly code: FindingCode
  readonly chapterId: ChapterId | null
  readonly chapterTitle: string
  readonly blockId: BlockId | null
  readonly params: Readonly<Record<string, string | number>>
}
