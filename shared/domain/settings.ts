import type { KnownLanguage } from './language'

export type UserRole = 'writes' | 'prepares' | 'both'
export type ColorTheme = 'system' | 'light' | 'dark'

/** What belongs to the person at this computer, not to the library; kept in the user's settings file. */
export interface UserSettings {
  readonly isSetUp: boolean
  readonly name: string
  readonly institution: string
  readonly role: UserRole
  readonly language: KnownLanguage
  readonly theme: ColorTheme
  readonly recentLibraries: readonly string[]
  /** Folder of the second backup; null means *backup on this computer only* stays visible. */
  readonly backupFolder: string | null
  /** Folder that the last export went to. */
  readonly exportFolder: string | null
  /** Widths and choices of the interface, by name. */
  readonly layout: Readonly<Record<string, number | string | boolean>>
}
