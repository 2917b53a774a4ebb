import { DOMParser, type ParseOptions, type Schema, type Slice } from '@tiptap/pm/model'
import { convertWordLists } from './convert-word-lists'
import { cleanPastedDirt } from './pasted-dirt'
import { convertPastedFootnotes } from './pasted-footnotes'
import type { ImportLossEntry } from '../../../shared/domain/import-report'
import { takePastedLosses } from './pasted-losses'
import { limitPastedNesting } from './pasted-nesting'
import { squarePastedTables } from './pasted-tables'

const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * Reads pasted HTML: only what the schema knows survives, because a ProseMirror parser knows nothing else. It works on
 * nodes that the view has already parsed into a document without a window, where nothing is loaded or run. What was
 * copied from Skripta itself is in the schema's own form already and stays as it is.
 */
export class PastedTextParser extends DOMParser {
  readonly #onForeign: (root: ParentNode) => void
  readonly #onLosses: (losses: readonly ImportLossEntry[]) => void

  constructor(
    schema: Schema,
    onForeign: (root: ParentNode) => void,
    onLosses: (losses: readonly ImportLossEntry[]) => void = () => undefined,
  ) {
    super(schema, DOMParser.fromSchema(schema).rules)
    this.#onForeign = onForeign
    this.#onLosses = onLosses
  }

  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    const isOurs = isParentNode(dom) && isOwn(dom)
    if (isParentNode(dom)) {
      if (!isOurs) this.#clean(dom)
      // Whatever says that it is ours: a span of a million columns makes a text that cannot be stored, and so does depth.
      squarePastedTables(dom)
      limitPastedNesting(dom)
    }
    // The view has a rule against breaks with which other programs end a line; ours are meant.
    return super.parseSlice(dom, isOurs ? withoutNodeRule(options) : options)
  }

  /** Hidden markers tell lists and notes, so these come before anything is taken away. */
  #clean(dom: ParentNode): void {
    convertWordLists(dom)
    this.#onLosses(takePastedLosses(dom))
    convertPastedFootnotes(dom)
    cleanPastedDirt(dom)
    this.#onForeign(dom)
  }
}

const withoutNodeRule = (options: ParseOptions | undefined): ParseOptions => {
  const noRule = { ruleFromNode: () => null }
  return { ...options, ...noRule }
}

function isParentNode(dom: Node): dom is Node & ParentNode {
  return 'querySelectorAll' in dom
}

const isOwn = (dom: ParentNode): boolean => dom.querySelector('[data-pm-slice]') !== null

/** Text as a document may hold it: no half characters and none that XML does not know. */
export const legalText = (text: string): string => text.toWellFormed().replace(illegal, '')

/** True for HTML that Word made: its pictures are not on the clipboard, but they are in its file. */
export const isFromWord = (html: string): boolean =>
  /urn:schemas-microsoft-com:office:word|class="?Mso|mso-/i.test(html.slice(0, 20_000))
