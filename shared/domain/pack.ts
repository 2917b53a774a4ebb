import type { AnnexId, ChapterId, PackId, PackItemId, VersionId, WorkshopId } from './ids'
import type { Language } from './language'
import type { PrintOptions } from './print-options'

interface ItemOptions {
  readonly id: PackItemId
  readonly isTrainerOnly: boolean
  readonly startsOnRightPage: boolean
}

/** A chapter stays on the version it was pinned to until a person decides otherwise. */
export interface ChapterItem extends ItemOptions {
  readonly type: 'chapter'
  readonly chapterId: ChapterId
  readonly language: Language
  readonly versionId: VersionId
}
export interface AnnexItem extends ItemOptions {
  readonly type: 'annex'
  readonly annexId: AnnexId
}
export interface DividerItem extends ItemOptions {
  readonly type: 'divider'
  readonly title: string
  /** Language of what follows, up to the next divider that names one; null where nothing changes. */
  readonly language: Language | null
}
/** The place that the workshop's district fills; `versionId` is what fills it now, null when nothing does. */
export interface DistrictSheetItem extends ItemOptions {
  readonly type: 'district-sheet'
  readonly versionId: VersionId | null
}
export type PackItem = ChapterItem | AnnexItem | DividerItem | DistrictSheetItem

export type PageSize = 'a4' | 'a5'

/** The recipe of a course pack. */
export interface Pack {
  readonly id: PackId
  readonly workshopId: WorkshopId
  readonly title: string
  readonly language: Language
  readonly audience: readonly string[]
  readonly pageSize: PageSize
  readonly isTwoSided: boolean
  readonly print: PrintOptions
  readonly items: readonly PackItem[]
  /** Rises with every change; a change names the revision it is based on. */
  readonly revision: number
}

/** A pack item as the coordinator sees it. */
export interface PackItemView {
  readonly item: PackItem
  readonly title: string
  readonly themeName: string
  readonly versionNumber: number | null
  readonly state: string | null
  readonly words: number
  /** Of the text that fills the place; null where there is none. */
  readonly language: Language | null
  /** Language of the part of the pack that the place stands in. */
  readonly partLanguage: Language
  /** The workshop's district sheets in other languages, where the place has none in its own. */
  readonly substitutes: readonly {
    readonly versionId: VersionId
    readonly language: Language
    readonly title: string
  }[]
  /** The newest named version, when the item is pinned to an older one and nobody has declined it. */
  readonly newer: { readonly versionId: VersionId; readonly number: number; readonly isApproved: boolean } | null
  readonly isMissing: boolean
  /** Of an annex: its pages are known. */
  readonly pages?: number
}

export interface PackView {
  readonly pack: Pack
  readonly items: readonly PackItemView[]
}
