import type { NodeJson } from '../../../shared/document/document-json'
import type { Language } from '../../../shared/domain/language'
import type { Collected } from './collected'
import type { Block, Inline } from './manuscript-blocks'
import type { ManuscriptSource } from './manuscript-source'
import type { Numbering } from './number-parts'
import type { VisibleChapter } from './visible-parts'
import type { Translate } from './translate'

/** What the renderers of one chapter share. */
export interface Walk {
  readonly source: ManuscriptSource
  readonly chapter: VisibleChapter
  readonly language: Language
  readonly numbering: Numbering
  readonly collected: Collected
  readonly t: Translate
  /** Blocks of a node's content; paragraphs without a word are left out. */
  blocks(content: readonly NodeJson[] | undefined): readonly Block[]
  inlines(content: readonly NodeJson[] | undefined): readonly Inline[]
  /** The words of a footnote, in which no other footnote can stand. */
  noteInlines(content: readonly NodeJson[] | undefined): readonly Inline[]
  /** An attribute that is printed: trimmed, its short words bound as in running text. */
  readonly words: (node: NodeJson, name: string) => string
}

export type BlockRenderer = (node: NodeJson, walk: Walk) => readonly Block[]
export type InlineRenderer = (node: NodeJson, walk: Walk) => readonly Inline[]
