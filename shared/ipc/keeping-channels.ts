import { z } from 'zod'
import type { Day, Instant } from '../domain/ids'
import { channel } from './channel'
import type { LibraryInfo } from './library-channels'
import { nothing, path } from './parsers'

/**
 * Where a copy of the library lies: the program's own folder, the place that the person chose, put aside by a restore, or
 * made out of what could be read of a damaged library.
 */
export type BackupPlace = 'here' | 'second' | 'kept' | 'salvaged'

export interface BackupRow {
  readonly path: string
  readonly at: Instant
  readonly place: BackupPlace
  readonly bytes: number
  /** `checked`: opened and checked when it was made, and it opens now. */
  readonly state: 'checked' | 'newer' | 'damaged'
  /** Null unless it is `checked`. */
  readonly contents: {
    readonly title: string
    readonly chapters: number
    readonly versions: number
    readonly workshops: number
    readonly editions: number
  } | null
}

export interface BackupList {
  readonly backups: readonly BackupRow[]
  /** Libraries that a restore has moved aside, newest first. */
  readonly kept: readonly BackupRow[]
  readonly secondPlace: 'none' | 'missing' | 'present'
}

/** What the present library has and a backup has not. */
export interface BackupLacks {
  /** Titles of chapters. */
  readonly chapters: readonly string[]
  /** Texts that were written on since. */
  readonly changed: readonly { readonly title: string; readonly language: string; readonly at: Instant }[]
  readonly versions: number
  readonly workshops: readonly string[]
  readonly editions: number
  /** Files that prove what happened at a workshop. */
  readonly evidence: number
}

export interface BackupPreview {
  readonly path: string
  readonly title: string
  readonly bytes: number
  readonly chapters: readonly {
    readonly title: string
    readonly language: string
    readonly changedAt: Instant
    readonly versions: number
  }[]
  readonly workshops: readonly { readonly title: string; readonly day: Day | null }[]
  readonly editions: number
  /** What a check of every hash has found; 0 when it is whole. */
  readonly problems: number
  /** Files of editions and of evidence that this backup does not hold and that lie nowhere beside it. */
  readonly missingFiles: number
  /** Null when the present library cannot be read. */
  readonly lacks: BackupLacks | null
}

/** What could not be read, as `VerifyReport` names it. */
export interface SalvageReport {
  readonly library: LibraryInfo
  readonly chapters: number
  readonly versions: number
  readonly pictures: number
  readonly workshops: number
  readonly lost: readonly { readonly what: string; readonly where: string }[]
}

/** A library that cannot be opened, and the ways on. */
export interface DamageView {
  readonly path: string
  /** The newest backup that was opened and found whole just now. */
  readonly offer: { readonly row: BackupRow; readonly preview: BackupPreview } | null
  /** Backups that were looked at and are not whole. */
  readonly refused: number
}

/** Somebody else's window on a library, as far as it has said so. */
export interface OpenElsewhere {
  readonly name: string
  readonly computer: string
  readonly since: Instant
}

/** A library at one of two places that both may hold the newer text. */
export interface LibraryCopy {
  readonly path: string
  readonly changedAt: Instant | null
  readonly chapters: number
}

export type WorkHereAnswer =
  | { readonly type: 'opened'; readonly library: LibraryInfo; readonly backupFolder: string | null }
  | { readonly type: 'both'; readonly here: LibraryCopy; readonly there: LibraryCopy }

/** How well the open library is kept: shown quietly while all is well. */
export interface Keeping {
  readonly backup: 'good' | 'failed' | 'second-missing' | 'second-full' | 'second-failed'
  readonly lastCheck: { readonly at: Instant; readonly rows: number; readonly problems: number } | null
  /** From 0 to 1 while a check is under way. */
  readonly checking: number | null
  /** What a read or a check has found to be damaged since the library was opened. */
  readonly damage: readonly { readonly what: string; readonly where: string }[]
}

/** `library` names a library that is not open; null means the open one. */
const library = path.nullable()

/** Backups, restoring, damage and places that are refused. */
export const keepingChannels = {
  'backup:list': channel<BackupList>()(z.strictObject({ library })),
  'backup:preview': channel<BackupPreview>()(z.strictObject({ path, library })),
  /** The present library is moved aside first. */
  'backup:restore': channel<{ readonly library: LibraryInfo; readonly kept: string | null }>()(
    z.strictObject({ path, library }),
  ),
  /** Opens a copy of a backup as a library of its own. */
  'backup:openCopy': channel<LibraryInfo>()(z.strictObject({ path })),
  'damage:inspect': channel<DamageView>()(z.strictObject({ library })),
  'damage:salvage': channel<SalvageReport>()(z.strictObject({ library })),
  'library:openedBy': channel<OpenElsewhere | null>()(z.strictObject({ path })),
  /** The version of the program that a library needs; null when it does not say. */
  'library:neededVersion': channel<string | null>()(z.strictObject({ path })),
  'library:workHere': channel<WorkHereAnswer>()(z.strictObject({ path, choice: z.enum(['ask', 'here', 'there']) })),
  /** Null when no library is open. */
  'library:keeping': channel<Keeping | null>()(nothing),
  /** Begins the check of everything now, in idle time. */
  'library:checkAll': channel<null>()(nothing),
} as const
