import type { TemplateLoss } from '../../../../shared/domain/word-template'

/** A style of a template as it stands there. */
export interface TemplateStyle {
  readonly id: string
  readonly type: string
  /** Names that it goes by: its own and its aliases, in small letters. */
  readonly names: readonly string[]
  readonly raw: string
}

/** A head or foot with everything that it shows. */
export interface TemplateRunning {
  readonly place: 'header' | 'footer'
  readonly type: 'default' | 'first' | 'even'
  readonly xml: string
  readonly links: readonly TemplateLink[]
}

export type TemplateLink =
  | { readonly id: string; readonly type: 'hyperlink'; readonly href: string }
  | { readonly id: string; readonly type: 'image'; readonly extension: string; readonly bytes: Uint8Array }

/** Twentieths of a point. */
export interface TemplatePage {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly header: number
  readonly footer: number
}

/** What of a Word template is used; nothing of it can run or reach out of the document. */
export interface WordTemplate {
  readonly stylesOpening: string
  readonly docDefaults: string
  readonly latentStyles: string
  readonly styles: readonly TemplateStyle[]
  readonly theme: string | null
  readonly page: TemplatePage | null
  readonly running: readonly TemplateRunning[]
  /** Said to the person: macros, links to other files, objects. */
  readonly leftOut: readonly TemplateLoss[]
}
