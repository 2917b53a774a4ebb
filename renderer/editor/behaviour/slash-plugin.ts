import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { slashQuery, type SlashQuery } from '../queries/slash-query'

/** Keys while the insert menu is open; true when the menu took the key. */
export interface SlashListener {
  readonly handleKey: (key: string) => boolean
}

interface SlashState {
  readonly query: SlashQuery | null
  /** Where a menu was closed with Escape: it stays closed until the text there changes. */
  readonly dismissedAt: number | null
}

const key = new PluginKey<SlashState>('slash')

/** What is being looked for in the insert menu, or null when it is closed. */
export function openSlashQuery(state: EditorState): SlashQuery | null {
  const { query, dismissedAt } = key.getState(state) ?? { query: null, dismissedAt: null }
  return query && query.from !== dismissedAt ? query : null
}

/** Follows `/` at the beginning of a paragraph and gives the menu its keys. */
export function slashPlugin(listener: SlashListener): Plugin<SlashState> {
  return new Plugin<SlashState>({
    key,
    state: {
      init: () => ({ query: null, dismissedAt: null }),
      apply: (transaction, before, _oldState, state) => {
        const query = slashQuery(state)
        if (transaction.getMeta(key) === 'dismiss') return { query, dismissedAt: query?.from ?? null }
        if (!transaction.docChanged && !transaction.selectionSet) return before
        return query ? { query, dismissedAt: before.dismissedAt } : { query: null, dismissedAt: null }
      },
    },
    props: {
      handleKeyDown: (view, event) => {
        if (!openSlashQuery(view.state) || !view.editable) return false
        if (event.key !== 'Escape') return listener.handleKey(event.key)
        view.dispatch(view.state.tr.setMeta(key, 'dismiss'))
        return true
      },
    },
  })
}
