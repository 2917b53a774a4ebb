import type { AssetHash, ChapterId, Day } from '../../../shared/domain/ids'
import type { EditionKind } from '../../../shared/domain/edition'
import type { Language } from '../../../shared/domain/language'
import type { PageSize } from '../../../shared/domain/pack'
import type { NotesPlace, PageVariant } from '../../../shared/domain/print-options'
import type { CoverStyle } from '../../../shared/domain/project-look'
import type { Block, PrintedComment } from './manuscript-blocks'

/**
 * A pack resolved into one neutral structure: filtered by kind and audience, variables filled, everything numbered.
 * DOCX and PDF are written from it, so they cannot disagree. Nothing in it depends on a format. All words that are
 * printed are here, in the language of the pack: exporters hold no text of their own.
 */
export interface Manuscript {
  readonly title: string
  readonly language: Language
  readonly kind: EditionKind
  readonly status: 'edition' | 'proof' | 'chapter'
  /** Printed on every page when it is not an edition: *Zkušební výtisk*. */
  readonly marking: string | null
  readonly page: PageDesign
  /** Null when a single chapter is printed. */
  readonly cover: Cover | null
  readonly runningHead: string
  readonly runningFoot: string
  readonly labels: ManuscriptLabels
  /** The same words in the other languages of its chapters; read by `labelsIn`. Left out where there is but one. */
  readonly otherLabels?: Readonly<Record<Language, ManuscriptLabels>>
  readonly parts: readonly Part[]
  readonly glossary: readonly GlossaryEntry[]
  readonly sources: readonly SourceEntry[]
  /** Captions for the lists after the contents; empty where no list is wanted. */
  readonly tables: readonly CaptionEntry[]
  readonly figures: readonly CaptionEntry[]
  /** Facts about the pictures; the bytes travel beside the manuscript. */
  readonly pictures: Readonly<Record<AssetHash, PictureFacts>>
  /** What was said about the texts, in the order of the book. Left out unless it was asked for. */
  readonly comments?: readonly PrintedComment[]
  /** For document properties: people who wrote what is inside. */
  readonly authors: readonly string[]
  /** Day of the document properties; fixed for an edition, so that bytes are equal. ISO instant with Z. */
  readonly date: string
}

export interface PageDesign {
  readonly size: PageSize
  readonly isTwoSided: boolean
  readonly textSize: 'normal' | 'large'
  /** `phone`: a small page for a screen, never two-sided. `large`: A4 in large print. */
  readonly variant: PageVariant
  readonly isJustified: boolean
  /** Where lined pages for handwriting stand. */
  readonly notes: NotesPlace
  /** `#rrggbb` of the project, for areas and rules. */
  readonly accent: string
  /** A tone of it that can be read as text on white (4.5 : 1). */
  readonly accentText: string
  /** Colour of words that stand on the accent. */
  readonly onAccent: string
}

export interface PictureFacts {
  readonly mediaType: string
  /** Natural size in pixels (or SVG units). */
  readonly width: number
  readonly height: number
}

export interface Cover {
  readonly title: string
  readonly subtitle: string
  /** Rows of label and value: place, date, lecturers, beneficiary, project and number. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly publicity: Publicity | null
  /** *Pracovní verze*, when a text inside waits for a guarantor's approval. */
  readonly notice: string | null
  readonly style: CoverStyle
  /** Logos of the project after the emblem, in their order; none higher or wider than the emblem. */
  readonly logos: readonly Logo[]
}

export interface Logo {
  readonly asset: AssetHash
  readonly alt: string
}

export interface Publicity {
  readonly statement: string
  readonly disclaimer: string
  readonly hasEmblem: boolean
  readonly emblemAlt: string
}

/** Words that exporters print themselves; filled from `shared/i18n` in the language of the pack. */
export interface ManuscriptLabels {
  readonly contents: string
  readonly page: string
  readonly chapter: string
  readonly table: string
  readonly figure: string
  readonly glossary: string
  readonly sources: string
  readonly footnotes: string
  readonly aim: string
  readonly minutes: string
  readonly aids: string
  readonly group: string
  readonly done: string
  readonly notDone: string
  readonly decorative: string
  readonly continued: string
  readonly listOfTables: string
  readonly listOfFigures: string
  /** Heading of lined pages. */
  readonly notes: string
  /** The first link of a page on the screen: past the contents to the text. */
  readonly skipToText: string
  /** From a note to where it stands in the text. */
  readonly backToText: string
}

export type Part = ChapterPart | DividerPart | AnnexPart

export interface DividerPart {
  readonly type: 'divider'
  readonly anchor: string
  readonly title: string
  /** Left out where it is the manuscript's. */
  readonly language?: Language
  readonly startsOnRightPage: boolean
}

/** A PDF that is bound in. Other formats name it: they cannot hold its pages. */
export interface AnnexPart {
  readonly type: 'annex'
  readonly anchor: string
  /** *A*, *B* … through the pack. */
  readonly number: string
  /** *Příloha A*. */
  readonly label: string
  readonly title: string
  /** Only where it differs from the manuscript's. */
  readonly language?: Language
  readonly startsOnRightPage: boolean
  /** The bytes travel beside the manuscript. */
  readonly asset: AssetHash
  /** What each page is called where it can only be seen: *Příloha A, strana 2 z 5*. */
  readonly pageWords: readonly string[]
  /** What stands in its place in formats that do not hold it. */
  readonly notice: string
}

export interface ChapterPart {
  readonly type: 'chapter'
  readonly chapterId: ChapterId
  readonly anchor: string
  /** *1*, *2* … in a pack; empty when printed alone. */
  readonly number: string
  readonly title: string
  readonly language: Language
  readonly theme: string
  readonly startsOnRightPage: boolean
  /** Rows of the opening: for whom, law as of, author, guarantor, version and state. */
  readonly opening: readonly { readonly label: string; readonly value: string }[]
  /** Language of the opening and the theme; left out where it is the manuscript's. */
  readonly openingLanguage?: Language
  readonly lawAsOf: Day | null
  readonly blocks: readonly Block[]
}

export interface GlossaryEntry {
  readonly term: string
  readonly definition: string
  readonly language: Language
}

/** Anchors of the two lists that follow the last chapter. */
export const glossaryAnchor = 'glossary'
export const sourcesAnchor = 'sources'

/** An act that the text cites, once, in the order of the language's alphabet. */
export interface SourceEntry {
  readonly label: string
  readonly href: string | null
  readonly asOf: Day | null
}

/** A table or figure with a caption: *Tabulka 3*, its words, the anchor to go to. */
export interface CaptionEntry {
  readonly anchor: string
  readonly number: string
  readonly caption: string
  /** Left out where it is the manuscript's. */
  readonly language?: Language
}
