import type { PageMap } from '../../../shared/domain/edition'
import type { Language } from '../../../shared/domain/language'
import type { Manuscript } from '../manuscript/manuscript'
import type { FootnoteInline } from '../manuscript/manuscript-blocks'

/** What one page gathers while it is written. */
export interface HtmlShared {
  readonly manuscript: Manuscript
  /** Pages of the printed book, for references to a page. */
  readonly pageMap: PageMap | null
  /** Addresses of pictures by their hash: the pictures travel inside the page. */
  readonly pictures: ReadonlyMap<string, string>
  readonly anchors: ReadonlySet<string>
  /** Shares of the width that the style sheet has to know, in percent. */
  readonly widths: Set<number>
  nextId(): string
  lose(what: string): void
}

/** Where in the page something is written. */
export interface HtmlContext {
  readonly shared: HtmlShared
  /** Language of the text around; only what differs says its own. */
  readonly language: Language
  /** Notes of the chapter, in the order of the text. */
  readonly notes: FootnoteInline[]
  readonly headings: HeadingLevels
}

/** Levels of a chapter's headings without gaps, whatever its author left out. */
export interface HeadingLevels {
  /** Level in the page of a heading that has `level` in the manuscript. */
  next(level: number): number
}

/** `top` is the level of the chapter's own title. Below the sixth level HTML has none. */
export function createHeadingLevels(top: number): HeadingLevels {
  let last = top
  return {
    next(level) {
      last = Math.min(level - 1 + top, last + 1, 6)
      return last
    },
  }
}

/** The `lang` of what is written in `language`; null where the text around says it already. */
export const langOf = (language: Language, context: HtmlContext): Language | null =>
  language === context.language ? null : language
