import { Plugin } from '@tiptap/pm/state'

/**
 * React keeps the selection of whatever has the focus around each of its commits: it counts the letters from the
 * beginning of the text to the caret, node by node, which takes ten milliseconds in a chapter of 200 pages. The text is
 * ProseMirror's and no commit moves it, so the element does not say to scripts that it is a text field; for the browser
 * its attribute counts.
 */
export function quietForReact(): Plugin {
  return new Plugin({
    view: ({ dom }) => {
      Object.defineProperty(dom, 'contentEditable', { configurable: true, get: () => 'inherit' })
      return { destroy: () => void Reflect.deleteProperty(dom, 'contentEditable') }
    },
  })
}
