import type { AssetHash, BlockId, ChapterId, VersionId } from './ids'

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
  'other-district-sheet',
  'reference-dangling',
  'variable-empty',
  'annex-left-out',
  'annex-not-accessible',
  'annex-stripped',
  'table-too-wide',
  'logo-unfit',
  'act-changed',
  'act-repealed',
  'act-unknown',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** The place of a finding in words, and what a repair there needs to know. */
export interface FindingPlace {
  /** First words of the block; empty where the finding is about the whole chapter. */
  readonly quote: string
  /** The version that is printed; null for a draft. */
  readonly versionId: VersionId | null
  /** The picture that the block shows. */
  readonly asset: AssetHash | null
}

/** One thing that the preflight noticed, with the place it leads to. */
export interface Finding {
  readonly severity: Severity
  readonly code: FindingCode
  readonly chapterId: ChapterId | null
  readonly chapterTitle: string
  readonly blockId: BlockId | null
  readonly params: Readonly<Record<string, string | number>>
  /** Only where a chapter is concerned. */
  readonly place?: FindingPlace
  /** The version that could be used instead. */
  readonly newerVersionId?: VersionId
}
