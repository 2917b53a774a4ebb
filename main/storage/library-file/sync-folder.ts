const names = [
  /^onedrive( -.*)?$/,
  /^dropbox( \(.*\))?$/,
  /^icloud ?drive.*$/,
  /^com~apple~clouddocs$/,
  /^mobile documents$/,
  /^google ?drive.*$/,
  /^googledrive.*$/,
  /^my drive$/,
  /^můj disk$/,
  /^mój dysk$/,
  /^мій диск$/,
  /^drivefs$/,
  /^nextcloud.*$/,
  /^owncloud.*$/,
  /^seafile$/,
  /^megasync.*$/,
  /^pcloud ?(drive|sync)$/,
  /^yandex\.disk.*$/,
  /^box sync$/,
] as const

/** The name of the folder in `path` that a known sync program keeps, or null. Such programs copy a live library in pieces. */
export function syncFolder(path: string): string | null {
  const segments = path.split(/[/\\]/).slice(0, -1)
  return segments.find((segment) => names.some((name) => name.test(segment.normalize('NFC').toLowerCase()))) ?? null
}
