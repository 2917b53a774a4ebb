import type { AnnexId, ChapterId, Instant, PresetId } from './ids'
import type { Language } from './language'
import type { PackView, PageSize } from './pack'
import type { PrintOptions } from './print-options'

interface PresetItemOptions {
  readonly isTrainerOnly: boolean
  readonly startsOnRightPage: boolean
}

/** A place of a preset. Chapters without versions: applying pins what is newest then. */
export type PresetItem = PresetItemOptions &
  (
    | { readonly type: 'chapter'; readonly chapterId: ChapterId; readonly language: Language }
    | { readonly type: 'annex'; readonly annexId: AnnexId }
    | { readonly type: 'divider'; readonly title: string; readonly language: Language | null }
    | { readonly type: 'district-sheet' }
  )

/** A composition that can be used again for another workshop. */
export interface PackPreset {
  readonly id: PresetId
  readonly name: string
  readonly language: Language
  readonly audience: readonly string[]
  readonly pageSize: PageSize
  readonly isTwoSided: boolean
  readonly print: PrintOptions
  readonly items: readonly PresetItem[]
  readonly createdAt: Instant
}

/** A pack after a preset was put into it. */
export interface AppliedPreset {
  readonly view: PackView
  /** Titles of what the preset names but the library has no longer, or not in a named version. */
  readonly leftOut: readonly string[]
}
