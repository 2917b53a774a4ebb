import type { PageMap } from '../../../shared/domain/edition'
import type { Manuscript } from '../manuscript/manuscript'
import type { FootnoteInline } from '../manuscript/manuscript-blocks'

/** Letters in a line of the file. */
export const lineWidth = 78
/** However deep a list lies, so many letters are left for its words. */
const leastWidth = 24

/** Where in the file something is written. */
export interface TextContext {
  readonly manuscript: Manuscript
  /** Pages of the printed book, for references to a page. */
  readonly pageMap: PageMap | null
  readonly width: number
  /** Notes of the chapter, in the order of the text. */
  readonly notes: FootnoteInline[]
}

/** Room inside something that is set in by so many letters. */
export const narrower = (context: TextContext, letters: number): TextContext => ({
  ...context,
  width: Math.max(leastWidth, context.width - letters),
})
