/** Folders that the program keeps backups in. */
export interface LibraryPlaces {
  /** The program's folder of the person at this computer; automatic backups lie in `backups/` in it. */
  readonly dataFolder: string
  /** The second place, chosen by the person; null while *backup on this computer only* holds. */
  readonly backupFolder: string | null
}
