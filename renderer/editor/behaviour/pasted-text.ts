import { DOMParser, type ParseOptions, type Schema, type Slice } from '@tiptap/pm/model'
import { convertWordLists } from './convert-word-lists'

/**
 * Reads pasted HTML: only what the schema knows survives, because a ProseMirror parser knows nothing else. It works on
 * nodes that the view has already parsed into a document without a window, where nothing is loaded or run.
 */
export class PastedTextParser extends DOMParser {
  constructor(schema: Schema) {
    super(schema, DOMParser.fromSchema(schema).rules)
  }

  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    if (isParentNode(dom)) {
      for (const element of dom.querySelectorAll('script, style, meta, link, title, xml, object, iframe, template'))
        element.remove()
      convertWordLists(dom)
    }
    return super.parseSlice(dom, options)
  }
}

function isParentNode(dom: Node): dom is Node & ParentNode {
  return 'querySelectorAll' in dom
}

/** Pictures that pasted HTML points to: they are never fetched, and the person is told how many were left out. */
export function countPastedPictures(html: string): number {
  return html.match(/<img\b/gi)?.length ?? 0
}
