import { chainCommands } from '@tiptap/pm/commands'
import { redo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { NodeSelection, type Command, type Plugin } from '@tiptap/pm/state'
import { indentItem, outdentItem } from '../commands/indent-item'
import { leaveToLastLine } from '../commands/leave-to-last-line'
import { leaveTable, nextCell, previousCell } from '../commands/table-commands'
import type { EditorRequest, EditorServices } from '../editor-services'
import { editorShortcuts } from '../editor-shortcuts'
import { hasFields } from '../fields/node-fields'
import { extendToEnd, extendToStart, moveToEnd, moveToStart } from './caret-keys'
import { deleteAtFootnote, enterFootnote, leaveFootnote, stepOverFootnote, toEdgeOfFootnote } from './footnote-keys'

/** Enter on a selected picture, chip or box opens what can be set about it. */
function openSelected({ request }: EditorServices): Command {
  return (state, dispatch) => {
    const { selection } = state
    if (!(selection instanceof NodeSelection)) return false
    const { name } = selection.node.type
    if (name !== 'figure' && !hasFields(name)) return false
    if (dispatch)
      request(
        name === 'figure'
          ? { type: 'picture', file: null, position: selection.from }
          : { type: 'fields', position: selection.from },
      )
    return true
  }
}

/** Keys of the text itself, before TipTap's own. */
export function handbookKeymap(services: EditorServices): Plugin {
  const ask =
    (request: EditorRequest): Command =>
    (_state, dispatch) => {
      if (dispatch) services.request(request)
      return true
    }
  const windows: Readonly<Record<string, Command>> = {
    link: ask({ type: 'link' }),
    comment: ask({ type: 'comment' }),
    blockMenu: ask({ type: 'block-menu' }),
    insertMenu: ask({ type: 'insert-menu' }),
    toolbar: ask({ type: 'toolbar' }),
    find: ask({ type: 'find', isReplacing: false }),
    replace: ask({ type: 'find', isReplacing: true }),
    findNext: ask({ type: 'find-step', direction: 1 }),
    findPrevious: ask({ type: 'find-step', direction: -1 }),
  }
  const named = editorShortcuts.flatMap(({ name, keys, command }): [string, Command][] => {
    const action = command ?? windows[name]
    return action ? [[keys, action]] : []
  })
  return keymap({
    ...Object.fromEntries(named),
    'Mod-Shift-z': redo,
    'Mod-Home': moveToStart,
    'Shift-Mod-Home': extendToStart,
    'Mod-End': moveToEnd,
    'Shift-Mod-End': extendToEnd,
    Tab: chainCommands(nextCell, indentItem),
    'Shift-Tab': chainCommands(previousCell, outdentItem),
    ArrowRight: stepOverFootnote(1),
    ArrowLeft: stepOverFootnote(-1),
    Home: toEdgeOfFootnote(-1),
    End: toEdgeOfFootnote(1),
    Backspace: deleteAtFootnote(-1),
    Delete: deleteAtFootnote(1),
    Enter: chainCommands(enterFootnote, openSelected(services), leaveFootnote(), leaveToLastLine),
    Escape: chainCommands(leaveFootnote(), leaveTable),
  })
}
