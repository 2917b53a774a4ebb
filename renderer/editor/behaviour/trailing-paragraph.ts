import { Plugin } from '@tiptap/pm/state'

/**
 * After a change there is always a paragraph to write on at the end. TipTap's own extension adds one as soon as the
 * caret is set, which would change a text that was only read.
 */
export function trailingParagraph(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, state) => {
      if (!transactions.some((transaction) => transaction.docChanged)) return null
      const { paragraph } = state.schema.nodes
      if (!paragraph || state.doc.lastChild?.type === paragraph || state.doc.lastChild?.type.name === 'heading')
        return null
      return state.tr.insert(state.doc.content.size, paragraph.create())
    },
  })
}
