import type { AssetHash } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import type { PaperKind } from '../../../shared/domain/paper'
import type { Logo, PictureFacts } from './manuscript'

/**
 * One paper of a workshop as a neutral structure, made by `export/paper`: every printed word, number and choice of
 * layout is in it, so that PDF and DOCX cannot disagree. It stands here because writers may see this folder alone.
 */
export interface Paper {
  readonly kind: PaperKind
  /** One or two; the first leads. */
  readonly languages: readonly Language[]
  /** Of the document's properties. */
  readonly title: string
  readonly authors: readonly string[]
  /** Instant of the document's properties, ISO with Z: from the facts, never from a clock. */
  readonly date: string
  /** `#rrggbb` of the project, and a tone of it that can be read on white. */
  readonly accent: string
  readonly accentText: string
  /** Before the number of a page. */
  readonly pageWord: string
  /** Null where the profile asks for nothing. */
  readonly publicity: PaperPublicity | null
  readonly pictures: Readonly<Record<AssetHash, PictureFacts>>
  readonly sections: readonly PaperSection[]
}

/** Words of one language. A line end begins a new paragraph, where a block has paragraphs. */
export interface Saying {
  readonly text: string
  readonly language: Language
}

/** The same said in the languages of the paper, the leading one first; once where they would say it alike. */
export type Said = readonly Saying[]

export interface PaperPublicity {
  readonly statement: Said
  /** Project and its number, where the statement does not hold them. */
  readonly project: Said
  readonly disclaimer: Said
  readonly hasEmblem: boolean
  readonly emblemAlt: string
  /** None is printed higher or wider than the emblem. */
  readonly logos: readonly Logo[]
}

export const sheets = {
  a4: { width: 210, height: 297 },
  'a4-landscape': { width: 297, height: 210 },
  a3: { width: 297, height: 420 },
} as const
export type Sheet = keyof typeof sheets

/** `document` runs on; `form` too, with little air; each of the others is one sheet. */
export type SectionLook = 'document' | 'form' | 'certificate' | 'tags' | 'poster'

/** Begins on a new sheet, with the publicity above. */
export interface PaperSection {
  readonly sheet: Sheet
  readonly look: SectionLook
  /** In one line at the foot of every sheet, before the number of the page; empty: no foot. */
  readonly foot: Said
  readonly blocks: readonly PaperBlock[]
}

/** The only first heading of a section. */
export interface TitleBlock {
  readonly type: 'title'
  /** Small, above: what kind of paper it is. */
  readonly kicker: Said
  readonly text: Said
  /** Below, quieter. */
  readonly subtitle: Said
}
export interface SectionHeadingBlock {
  readonly type: 'heading'
  readonly text: Said
}
export interface TextBlock {
  readonly type: 'text'
  readonly text: Said
  readonly tone: 'plain' | 'lead' | 'quiet' | 'strong'
}
export interface FactsBlock {
  readonly type: 'facts'
  readonly rows: readonly { readonly label: Said; readonly value: Said }[]
}
export interface PaperListBlock {
  readonly type: 'list'
  readonly items: readonly Said[]
}
export interface PaperColumn {
  readonly heading: Said
  /** Share of the width, weighed against the other columns. */
  readonly weight: number
  readonly align: 'start' | 'end' | 'center'
}
export interface PaperRow {
  readonly tone: 'plain' | 'quiet' | 'total'
  /** One a column. An empty one stays empty for a pen. */
  readonly cells: readonly Said[]
}
export interface PaperTableBlock {
  readonly type: 'table'
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly PaperRow[]
  /** `pen`: rows high enough to write into, ruled on all sides. */
  readonly rowHeight: 'text' | 'pen'
}
/** Questions answered by a circle around a number from 1. */
export interface ScaleBlock {
  readonly type: 'scale'
  readonly heading: Said
  readonly lowest: Said
  readonly highest: Said
  readonly points: number
  readonly questions: readonly Said[]
}
/** Boxes to tick. */
export interface ChoicesBlock {
  readonly type: 'choices'
  readonly options: readonly Said[]
}
/** A question or a label, and lines to write on. */
export interface LinesBlock {
  readonly type: 'lines'
  readonly label: Said
  readonly count: number
}
/** Places to sign beside each other. */
export interface SignaturesBlock {
  readonly type: 'signatures'
  readonly places: readonly { readonly label: Said; readonly name: string }[]
}
/** Who a certificate is for; null leaves a line to write on. */
export interface NameBlock {
  readonly type: 'name'
  readonly name: string | null
  /** Under the name: institution. */
  readonly detail: string
}
export interface NameTag {
  readonly name: string | null
  readonly institution: string
}
/** A sheet of tags with marks to cut along; at most `tagGrid.columns` × `tagGrid.rows`. */
export interface TagsBlock {
  readonly type: 'tags'
  readonly tags: readonly NameTag[]
  /** On every tag: what it is for, and when. */
  readonly event: Said
}
/** The upper part of a poster: emblem, project and its aim, on `appealShare` of the sheet. */
export interface AppealBlock {
  readonly type: 'appeal'
  readonly project: Said
  readonly aim: Said
  readonly support: Said
}

export type PaperBlock =
  | TitleBlock
  | SectionHeadingBlock
  | TextBlock
  | FactsBlock
  | PaperListBlock
  | PaperTableBlock
  | ScaleBlock
  | ChoicesBlock
  | LinesBlock
  | SignaturesBlock
  | NameBlock
  | TagsBlock
  | AppealBlock
export type PaperBlockType = PaperBlock['type']

/** Millimetres: a tag fits the usual holder for badges. */
export const tagGrid = { columns: 2, rows: 4, width: 90, height: 55 } as const

/** The programmes of 2021–27 ask for a quarter of the poster's area (DOMAIN.md 1.1); measured over the whole sheet. */
export const appealShare = 0.3
