import type { AssetHash, BlockId, ChapterId } from '../../../shared/domain/ids'
import type { Language } from '../../../shared/domain/language'
import type { CalloutKind } from '../../../shared/document/names'

interface Identified {
  /** Id of the block in its chapter; null for what the manuscript adds. */
  readonly id: BlockId | null
}

export interface ParagraphBlock extends Identified {
  readonly type: 'paragraph'
  readonly inlines: readonly Inline[]
}
export interface HeadingBlock extends Identified {
  readonly type: 'heading'
  /** 2–5: the chapter's title is level 1. */
  readonly level: 2 | 3 | 4 | 5
  /** *1.2*; empty for levels that are not numbered. */
  readonly number: string
  readonly anchor: string
  readonly inlines: readonly Inline[]
}
export interface ListBlock extends Identified {
  readonly type: 'list'
  readonly style: 'bullet' | 'ordered'
  readonly start: number
  readonly items: readonly (readonly Block[])[]
}
export interface TaskListBlock extends Identified {
  readonly type: 'taskList'
  readonly items: readonly { readonly isDone: boolean; readonly blocks: readonly Block[] }[]
}
export interface QuoteBlock extends Identified {
  readonly type: 'quote'
  readonly blocks: readonly Block[]
}
export interface TableBlock extends Identified {
  readonly type: 'table'
  readonly anchor: string
  /** *Tabulka 3*; empty without a caption. */
  readonly number: string
  readonly caption: string
  readonly columns: number
  /** Relative widths, one a column, adding up to 100. */
  readonly widths: readonly number[]
  /** Leading rows whose cells are all headers; repeated on every page. */
  readonly headerRows: number
  readonly rows: readonly (readonly TableCell[])[]
}
export interface TableCell {
  readonly isHeader: boolean
  readonly colspan: number
  readonly rowspan: number
  readonly blocks: readonly Block[]
}
export interface FigureBlock extends Identified {
  readonly type: 'figure'
  readonly anchor: string
  /** *Obrázek 2*; empty without a caption. */
  readonly number: string
  readonly asset: AssetHash
  readonly alt: string
  readonly isDecorative: boolean
  /** Percent of the text block's width. */
  readonly width: number
  readonly caption: string
}
export interface CalloutBlock extends Identified {
  readonly type: 'callout'
  readonly kind: CalloutKind
  /** The kind in words. */
  readonly label: string
  readonly blocks: readonly Block[]
}
export interface ExerciseBlock extends Identified {
  readonly type: 'exercise'
  readonly label: string
  readonly title: string
  /** Rows of the head: aim, time, aids, group, in words. */
  readonly head: readonly { readonly label: string; readonly value: string }[]
  readonly blocks: readonly Block[]
}
/** Case study, learning aims, trainer's note, answer key: a box with a label in words. */
export interface BoxBlock extends Identified {
  readonly type: 'caseStudy' | 'learningAims' | 'trainerNote' | 'answerKey'
  readonly label: string
  readonly title: string
  readonly blocks: readonly Block[]
}
export interface WritingLinesBlock extends Identified {
  readonly type: 'writingLines'
  readonly count: number
}
export interface PageBreakBlock extends Identified {
  readonly type: 'pageBreak'
}

export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | TaskListBlock
  | QuoteBlock
  | TableBlock
  | FigureBlock
  | CalloutBlock
  | ExerciseBlock
  | BoxBlock
  | WritingLinesBlock
  | PageBreakBlock
export type BlockType = Block['type']

/** A comment with its replies; it stands at the texts that carry its number, else at its block, else at its chapter. */
export interface PrintedComment extends CommentWords {
  /** From 1 through the whole manuscript. */
  readonly number: number
  readonly chapterId: ChapterId
  readonly blockId: BlockId | null
  readonly isSettled: boolean
  readonly replies: readonly CommentWords[]
}
export interface CommentWords {
  readonly author: string
  readonly text: string
  /** ISO instant with Z. */
  readonly at: string
}

export interface TextInline {
  readonly type: 'text'
  readonly text: string
  /** Numbers of the comments about these words. */
  readonly comments?: readonly number[]
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly superscript?: true
  readonly subscript?: true
  readonly highlight?: true
  /** Web address; checked by `isLinkTarget`. */
  readonly href?: string
  /** Only where it differs from the chapter's. */
  readonly language?: Language
}
export interface FootnoteInline {
  readonly type: 'footnote'
  /** From 1 through the whole manuscript. */
  readonly number: number
  readonly inlines: readonly Inline[]
}
/** A link inside the manuscript. `text` is what is printed; with `isPage` the exporter prints the page of `anchor` instead. */
export interface ReferenceInline {
  readonly type: 'reference'
  readonly anchor: string
  readonly text: string
  readonly isPage: boolean
}
export interface LineBreakInline {
  readonly type: 'lineBreak'
}
export type Inline = TextInline | FootnoteInline | ReferenceInline | LineBreakInline
export type InlineType = Inline['type']
