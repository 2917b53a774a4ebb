import { migrations } from '../migrations'

/** What tells a library from other files. */
export const libraryFormat = {
  magic: 'SQLite format 3\0',
  /** `SKRP` at byte 68 of the file. */
  applicationId: 0x534b5250,
  extension: '.skripta',
  /** The newest schema that this program knows. */
  schema: migrations.at(-1)?.id ?? 0,
} as const
