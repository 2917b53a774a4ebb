import { z } from 'zod'
import type { Asset } from '../domain/asset'
import type { Instant } from '../domain/ids'
import type { UserSettings } from '../domain/settings'
import { knownLanguages } from '../domain/language'
import { channel } from './channel'
import { assetHash, line, longText, nothing, path } from './parsers'

export type Door = 'electron' | 'loopback'

export interface AppInfo {
  readonly version: string
  readonly door: Door
  readonly platform: string
  readonly dataFolder: string
  readonly documentsFolder: string
  readonly licences: readonly { readonly name: string; readonly licence: string; readonly text: string }[]
}

export interface LibraryInfo {
  readonly path: string
  readonly title: string
  readonly chapters: number
  readonly versions: number
  readonly workshops: number
  readonly editions: number
  readonly bytes: number
  readonly schema: number
  readonly lastBackup: Instant | null
  readonly hasSecondBackup: boolean
  readonly isSample: boolean
}

export interface RecentLibrary {
  readonly path: string
  readonly name: string
  readonly isPresent: boolean
}

/** What a check of the whole library found; `problems` is empty when it is sound. */
export interface VerifyReport {
  readonly checkedRows: number
  readonly problems: readonly { readonly what: string; readonly where: string }[]
}

export interface FolderEntry {
  readonly name: string
  readonly path: string
  readonly isFolder: boolean
}
export interface FolderListing {
  readonly path: string
  readonly parent: string | null
  readonly places: readonly FolderEntry[]
  readonly entries: readonly FolderEntry[]
}

/** The library file, settings, pictures, dialogs and the window's own needs. */
export const libraryChannels = {
  'app:info': channel<AppInfo>()(nothing),
  'settings:read': channel<UserSettings>()(nothing),
  'settings:save': channel<UserSettings>()(
    z.strictObject({
      isSetUp: z.boolean().optional(),
      name: line.optional(),
      institution: line.optional(),
      role: z.enum(['writes', 'prepares', 'both']).optional(),
      language: z.enum(knownLanguages).optional(),
      theme: z.enum(['system', 'light', 'dark']).optional(),
      backupFolder: path.nullable().optional(),
      exportFolder: path.nullable().optional(),
      layout: z.record(z.string().max(60), z.union([z.number(), z.string().max(200), z.boolean()])).optional(),
    }),
  ),
  /** Null when no library is open. */
  'library:info': channel<LibraryInfo | null>()(nothing),
  'library:recent': channel<readonly RecentLibrary[]>()(nothing),
  /** Without a path the file is made in the data folder under a free name. */
  'library:create': channel<LibraryInfo>()(z.strictObject({ path: path.optional(), title: line })),
  'library:sample': channel<LibraryInfo>()(z.strictObject({ path: path.optional() })),
  'library:open': channel<LibraryInfo>()(z.strictObject({ path })),
  'library:close': channel<null>()(nothing),
  'library:rename': channel<LibraryInfo>()(z.strictObject({ title: line })),
  'library:verify': channel<VerifyReport>()(nothing),
  /** Without a path the backup goes where the automatic ones go. */
  'library:backup': channel<{ readonly path: string }>()(z.strictObject({ path: path.optional() })),

  /** Native dialogs in Electron; the loopback host shows its own through `folder:list`. Null: closed without a choice. */
  'dialog:library': channel<string | null>()(
    z.strictObject({
      purpose: z.enum(['open-library', 'new-library', 'backup-library', 'open-handed']),
      suggestedName: line,
    }),
  ),
  'dialog:folder': channel<string | null>()(z.strictObject({ title: line, start: path.nullable() })),
  'dialog:answer': channel<null>()(z.strictObject({ dialogId: line, path: path.nullable() })),
  'folder:list': channel<FolderListing>()(
    z.strictObject({ path: path.nullable(), extensions: z.array(z.string().max(24)).max(8) }),
  ),
  'file:open': channel<null>()(z.strictObject({ path })),
  'file:show': channel<null>()(z.strictObject({ path })),
  'link:open': channel<null>()(z.strictObject({ url: z.string().max(2048) })),
  /** Saves text that could not be stored to a file that the person chooses. */
  'file:saveText': channel<{ readonly path: string }>()(
    z.strictObject({ folder: path, name: line, text: z.string().max(30_000_000) }),
  ),

  'asset:add': channel<Asset>()(z.strictObject({ name: line, bytes: z.instanceof(Uint8Array) })),
  'asset:read': channel<{ readonly mediaType: string; readonly bytes: Uint8Array }>()(
    z.strictObject({ hash: assetHash }),
  ),
  'log:report': channel<null>()(z.strictObject({ message: longText })),
} as const
