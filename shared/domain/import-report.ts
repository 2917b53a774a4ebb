/**
 * What an import could not carry or carried differently, by kind. Words for people: `importing.losses` in
 * `shared/i18n`. The order is that of the report: what is gone first, then what has changed its form.
 */
export const importLosses = [
  /** Words that the file has and the result has not, counted after the import: should never happen. */
  'lost-text',
  /** Pictures at a web address or in another file are never fetched. */
  'remote-picture',
  'unsupported-picture',
  'missing-picture',
  /** Charts, diagrams and shapes without text. */
  'drawing',
  /** Embedded files and objects; a picture of them is kept where there is one. */
  'embedded-object',
  'macros',
  /** Scripts, styles, embedded pages and objects. */
  'active-content',
  'media',
  'form-field',
  'comment',
  /** Tracked changes: what was inserted is in the text, what was deleted is not. */
  'accepted-insertion',
  'dropped-deletion',
  'header-footer',
  /** Logos and other pictures in headers and footers. */
  'header-picture',
  /** The table of contents: Skripta makes its own. */
  'contents',
  /** In files of Skripta: the cover, facts about a chapter, labels of boxes. It writes them again by itself. */
  'own-words',
  'hidden-text',
  /** Numbers of headings and captions, which Skripta counts itself. */
  'heading-number',
  'caption-number',
  /** A heading without a text of its own, above the headings at which the file was split. */
  'empty-section',
  'unknown-symbol',
  'illegal-character',
  /** The text of the link is kept. */
  'unsafe-link',
  /** Links within the file and texts such as *see page 12*: kept as text that does not change by itself. */
  'cross-reference',
  /** Formulas are kept as a line of text. */
  'equation',
  'endnote',
  'text-box',
  'nested-table',
  'repaired-table',
  /** Too large for one table: its cells are kept as paragraphs. */
  'large-table',
  /** A heading deeper than the fourth level, or one in a place that takes none: kept as text. */
  'changed-heading',
  /** Numbers of a list in a form that the document lacks, such as *Article 1*. */
  'list-numbering',
  /** A block in a place that takes none of its kind: its text is kept. */
  'flattened-block',
  'strike',
  'tab',
  'too-deep',
  'horizontal-line',
  'page-break',
] as const
export type ImportLoss = (typeof importLosses)[number]

export interface ImportLossEntry {
  readonly what: ImportLoss
  readonly count: number
  /** What was left out, word for word, as far as it is short enough to be shown. */
  readonly texts?: readonly string[]
}

/** Visible characters without spaces: in the file, in the result, and in the texts that the report names. */
export interface ImportCharacters {
  readonly source: number
  readonly carried: number
  readonly leftOut: number
}

/** How often each thing was dropped or changed; empty when everything was carried. */
export interface ImportReport {
  readonly dropped: readonly ImportLossEntry[]
  /** Where the reader counts them (DOCX). */
  readonly characters?: ImportCharacters
}
