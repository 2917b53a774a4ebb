import type { AssetHash, Instant, ProjectId } from './ids'

/** Styles that people know and a template may define, in the order of the report. */
export const templateStyles = [
  'Normal',
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'Heading5',
  'Caption',
  'SkriptaQuote',
  'ListParagraph',
  'Hyperlink',
  'FootnoteText',
  'TOC1',
  'TOC2',
] as const
export type TemplateStyleName = (typeof templateStyles)[number]

/** What is left out of a template because it could run or reach out of the document. */
export type TemplateLoss = 'macros' | 'external' | 'objects'

/** What of a Word template is used. */
export interface TemplateReport {
  readonly styles: readonly TemplateStyleName[]
  /** Millimetres; null where the book's own page is kept. */
  readonly page: { readonly width: number; readonly height: number } | null
  readonly hasHeader: boolean
  readonly hasFooter: boolean
  readonly leftOut: readonly TemplateLoss[]
}

/** The Word template that a project's documents wear. */
export interface ProjectTemplate {
  readonly projectId: ProjectId
  readonly hash: AssetHash
  readonly name: string
  readonly attachedAt: Instant
  readonly attachedBy: string
  readonly report: TemplateReport
}
