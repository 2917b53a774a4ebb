/** What a package holds: one chapter, the open form of a whole library, or a library on its way to another computer. */
export const packageKinds = ['chapter', 'library', 'take-along'] as const
export type PackageKind = (typeof packageKinds)[number]

/** The format that this program writes; it reads this one and older ones. */
export const packageFormat = { name: 'skripta-package', version: 1 } as const

export const packageExtensions = {
  chapter: '.skripta-kapitola',
  library: '.zip',
  'take-along': '.skripta-knihovna',
} as const satisfies Record<PackageKind, string>

/** What a package says about itself; the list of its entries is added by the writer. */
export interface PackageFacts {
  readonly kind: PackageKind
  /** Version of the program that wrote it. */
  readonly program: string
  /** Schema of the library's tables, whose columns the records have. */
  readonly schema: number
  /** Who handed it over; empty where no name belongs into the file. */
  readonly by: string
  /** Only for a library that was taken along: which one it is. */
  readonly libraryId?: string
  readonly title?: string
}

export interface PackageEntryFacts {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

export interface PackageManifest extends PackageFacts {
  readonly format: typeof packageFormat.name
  readonly formatVersion: number
  readonly entries: readonly PackageEntryFacts[]
}

/** Names of entries: lower-case folders and files, no dots that climb, nothing that a file system takes for a path of its own. */
export const packageEntryName = /^(?:[a-z0-9][a-z0-9_-]*\/){0,3}[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9]+)?$/
