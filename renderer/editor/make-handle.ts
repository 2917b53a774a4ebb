import type { Editor } from '@tiptap/core'
import { undo } from '@tiptap/pm/history'
import { Selection, type Command } from '@tiptap/pm/state'
import { makeComments } from './comments/make-comments'
import type { EditorComments } from './comments/editor-comments'
import type { EditorHandle } from './editor-handle'
import { moveSection, placeSection } from './commands/move-section'
import { replaceBlocks } from './commands/replace-blocks'
import { caretBlocks } from './queries/caret-blocks'
import { findBlock } from './queries/find-block'
import { readDocument } from './queries/read-document'

export function makeHandle(
  editor: Editor,
  openHelp: EditorHandle['openHelp'] = () => undefined,
  comments: EditorComments = makeComments(editor).comments,
  openFind: EditorHandle['openFind'] = () => undefined,
): EditorHandle {
  return {
    read: () => readDocument(editor.state.doc),
    isEmpty: () => editor.state.doc.textContent.trim() === '' && !hasAtoms(editor),
    openHelp,
    openFind,
    focus: () => editor.view.focus(),
    goTo: (blockId) => goTo(editor, blockId),
    caretBlocks: () => caretBlocks(editor.state),
    watch: ({ onText, onCaret }) => {
      editor.on('update', onText)
      editor.on('selectionUpdate', onCaret)
      return () => {
        editor.off('update', onText)
        editor.off('selectionUpdate', onCaret)
      }
    },
    replace: (expected, next) => replaceBlocks(expected, next)(editor.state, editor.view.dispatch),
    comments,
    moveSection: (id, direction) => run(editor, moveSection(id, direction)),
    placeSection: (id, beforeId) => run(editor, placeSection(id, beforeId)),
    undo: () => undo(editor.state, editor.view.dispatch),
  }
}

/** The outline keeps the focus, so that one can go on moving. */
const run = (editor: Editor, command: Command): boolean =>
  editor.isEditable && command(editor.state, editor.view.dispatch)

function hasAtoms(editor: Editor): boolean {
  let isFound = false
  editor.state.doc.descendants((node) => {
    isFound ||= node.isAtom && !node.isText && node.type.name !== 'hardBreak'
    return !isFound
  })
  return isFound
}

function goTo(editor: Editor, blockId: string): void {
  const { view } = editor
  const found = findBlock(view.state.doc, blockId)
  if (!found) return
  const near = Selection.near(view.state.doc.resolve(found.position + 1))
  view.dispatch(view.state.tr.setSelection(near))
  const element = view.nodeDOM(found.position)
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'start' })
  view.focus()
}
