import type { AssetHash } from './ids'

/** White with a short rule · a band of the project's colour behind the title · a stripe of it along the binding. */
export const coverStyles = ['plain', 'band', 'stripe'] as const
export type CoverStyle = (typeof coverStyles)[number]

/** A picture of the library that stands beside the emblem, in the order of the publicity profile. */
export interface ProjectLogo {
  readonly asset: AssetHash
  /** Read by a screen reader: whose logo it is. */
  readonly alt: string
}

/** How the books of a project look, beside its colour. */
export interface ProjectLook {
  readonly cover: CoverStyle
  readonly logos: readonly ProjectLogo[]
}

/** What a project starts with. */
export const plainLook: ProjectLook = { cover: 'plain', logos: [] }
