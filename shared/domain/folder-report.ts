/** What a file in a folder is. */
export const folderItems = ['edition', 'proof', 'paper', 'evidence', 'audit-record', 'changes', 'index'] as const
export type FolderItem = (typeof folderItems)[number]

/** A file of a folder that was exported, verified after it was written. */
export interface FolderFile {
  /** Below the folder, with `/`. */
  readonly path: string
  readonly item: FolderItem
  /** What it is, for a person. */
  readonly title: string
  /** Lower-case hex. */
  readonly sha256: string
  readonly bytes: number
}

/** Why something that could be there is not. */
export type FolderGapReason = 'format-not-issued' | 'refused' | 'cannot-be-made' | 'nothing-to-print' | 'damaged'

export interface FolderGap {
  readonly item: FolderItem
  readonly title: string
  readonly reason: FolderGapReason
  /** More about it in words; empty where the reason says everything. */
  readonly detail: string
}

/** What was said about a file that was made. */
export interface FolderWarning {
  readonly title: string
  readonly words: string
}

/** What the export of a whole folder made, left out and noticed. */
export interface FolderReport {
  /** The folder that was made, as a path of this computer. */
  readonly folder: string
  readonly files: readonly FolderFile[]
  readonly leftOut: readonly FolderGap[]
  readonly warnings: readonly FolderWarning[]
}
