import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'

/** A paragraph is laid out whole with every key in it: above this many characters that can be felt. */
const slowParagraph = 50_000
const quiet = 400

/** Warns once of a paragraph that is too long to be written in, whether it was typed, pasted or opened. */
export function longParagraphs({ request }: Pick<EditorServices, 'request'>): Plugin {
  return new Plugin({
    view: (view: EditorView) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      let isTold = false
      const look = () => {
        const characters = longestParagraph(view.state.doc)
        if (characters > slowParagraph && !isTold) request({ type: 'long-paragraph', characters })
        isTold = characters > slowParagraph
      }
      const later = () => {
        clearTimeout(timer)
        timer = setTimeout(look, quiet)
      }
      if (view.editable) later()
      return {
        update: (_view, before) => {
          if (view.editable && before.doc !== view.state.doc) later()
        },
        destroy: () => clearTimeout(timer),
      }
    },
  })
}

function longestParagraph(doc: DocumentNode): number {
  let longest = 0
  doc.descendants((node) => {
    // What is smaller as a whole holds none.
    if (node.nodeSize <= longest) return false
    if (node.isTextblock) longest = Math.max(longest, node.content.size)
    return !node.isTextblock
  })
  return longest
}
