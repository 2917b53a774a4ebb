import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { slashQuery, type SlashQuery } from '../queries/slash-query'

/** Takes a key while the insert menu is open; true when the menu used it. */
export type SlashListener = (key: string) => boolean

/** Carries keys from the text, which has the focus, to the menu that is open. */
export interface SlashKeys {
  readonly handle: SlashListener
  readonly listen: (listener: SlashListener) => () => void
}

export function createSlashKeys(): SlashKeys {
  let current: SlashListener | null = null
  return {
    handle: (key) => current?.(key) ?? false,
    listen: (listener) => {
      current = listener
      return () => {
        if (current === listener) current = null
      }
    },
  }
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

/** Closes the menu and leaves what was typed. */
export function dismissSlash(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(key, 'dismiss'))
}

/** Follows `/` at the beginning of a paragraph and gives the menu its keys. */
export function slashPlugin(keys: SlashKeys): Plugin<SlashState> {
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
        if (event.key !== 'Escape') return keys.handle(event.key)
        dismissSlash(view)
        return true
      },
    },
  })
}
