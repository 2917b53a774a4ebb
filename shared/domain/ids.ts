declare const brand: unique symbol
type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** UUIDv7 of a thing; the brands keep a draft's id from being used as a version's. */
export type ThemeId = Brand<string, 'ThemeId'>
export type ChapterId = Brand<string, 'ChapterId'>
export type DraftId = Brand<string, 'DraftId'>
export type VersionId = Brand<string, 'VersionId'>
export type PersonId = Brand<string, 'PersonId'>
export type InstitutionId = Brand<string, 'InstitutionId'>
export type ProjectId = Brand<string, 'ProjectId'>
export type WorkshopId = Brand<string, 'WorkshopId'>
export type PackId = Brand<string, 'PackId'>
export type PackItemId = Brand<string, 'PackItemId'>
export type EditionId = Brand<string, 'EditionId'>
export type AnnexId = Brand<string, 'AnnexId'>
export type ProfileId = Brand<string, 'ProfileId'>
export type ParticipantId = Brand<string, 'ParticipantId'>
export type ColumnSetId = Brand<string, 'ColumnSetId'>
export type EvidenceId = Brand<string, 'EvidenceId'>
export type PresetId = Brand<string, 'PresetId'>
export type CommentId = Brand<string, 'CommentId'>
export type TaskId = Brand<string, 'TaskId'>
/** 12 random base-58 characters; unique within one document. */
export type BlockId = Brand<string, 'BlockId'>
/** Lower-case hex SHA-256 of a file's bytes. */
export type AssetHash = Brand<string, 'AssetHash'>
/** Lower-case hex SHA-256 of a canonical document. */
export type ContentHash = Brand<string, 'ContentHash'>
/** Integer UTC milliseconds. */
export type Instant = Brand<number, 'Instant'>
/** `YYYY-MM-DD`, a calendar day without a zone. */
export type Day = Brand<string, 'Day'>
