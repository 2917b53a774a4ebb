import type { Command } from '@tiptap/pm/state'
import { chainCommands } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import { clearFormatting } from './commands/clear-formatting'
import { deleteBlocks } from './commands/delete-blocks'
import { duplicateBlocks } from './commands/duplicate-blocks'
import { insertFootnote } from './commands/insert-footnote'
import { insertPlainBlock } from './commands/insert-plain-block'
import { moveBlock } from './commands/move-block'
import { moveCells } from './commands/move-cells'
import { widenPicture } from './commands/picture-width'
import { setHeading, toggleHeading } from './commands/set-heading'
import { toggleList } from './commands/toggle-list'
import { toggleQuote } from './commands/toggle-quote'
import { toggleTextMark } from './commands/toggle-text-mark'

export interface EditorShortcut {
  /** Key of `editor.shortcut` that says what it does. */
  readonly name: string
  /** Keys as ProseMirror writes them; `Mod` is Ctrl, on a Mac Cmd. */
  readonly keys: string
  /** Null: the key opens something in the window (see `shortcutKeymap`). */
  readonly command: Command | null
}

/**
 * Every shortcut of the text. None uses Ctrl+Alt: on Czech, Polish and Ukrainian keyboards that is AltGr and writes
 * a character. None uses a key that browsers keep (new and closed windows and tabs) or Alt+Shift, which switches layouts.
 */
export const editorShortcuts = [
  { name: 'bold', keys: 'Mod-b', command: toggleTextMark('bold') },
  { name: 'italic', keys: 'Mod-i', command: toggleTextMark('italic') },
  { name: 'underline', keys: 'Mod-u', command: toggleTextMark('underline') },
  { name: 'subscript', keys: 'Mod-,', command: toggleTextMark('subscript') },
  { name: 'superscript', keys: 'Mod-.', command: toggleTextMark('superscript') },
  { name: 'highlight', keys: 'Mod-Shift-h', command: toggleTextMark('highlight') },
  { name: 'clearFormatting', keys: 'Mod-Space', command: clearFormatting },
  { name: 'heading1', keys: 'Mod-Shift-1', command: toggleHeading(1) },
  { name: 'heading2', keys: 'Mod-Shift-2', command: toggleHeading(2) },
  { name: 'heading3', keys: 'Mod-Shift-3', command: toggleHeading(3) },
  { name: 'heading4', keys: 'Mod-Shift-4', command: toggleHeading(4) },
  { name: 'paragraph', keys: 'Mod-Shift-0', command: setHeading(null) },
  { name: 'orderedList', keys: 'Mod-Shift-7', command: toggleList('orderedList') },
  { name: 'bulletList', keys: 'Mod-Shift-8', command: toggleList('bulletList') },
  { name: 'taskList', keys: 'Mod-Shift-9', command: toggleList('taskList') },
  { name: 'quote', keys: 'Mod-Shift-b', command: toggleQuote },
  { name: 'link', keys: 'Mod-k', command: null },
  { name: 'citation', keys: 'Alt-Enter', command: null },
  { name: 'footnote', keys: 'Mod-Shift-f', command: insertFootnote },
  { name: 'comment', keys: 'Alt-m', command: null },
  { name: 'pageBreak', keys: 'Mod-Enter', command: insertPlainBlock('pageBreak') },
  { name: 'insertMenu', keys: 'Mod-Shift-Enter', command: null },
  { name: 'moveUp', keys: 'Alt-ArrowUp', command: chainCommands(moveCells('row', -1), moveBlock(-1)) },
  { name: 'moveDown', keys: 'Alt-ArrowDown', command: chainCommands(moveCells('row', 1), moveBlock(1)) },
  { name: 'pictureWider', keys: 'Shift-ArrowRight', command: widenPicture(1) },
  { name: 'pictureNarrower', keys: 'Shift-ArrowLeft', command: widenPicture(-1) },
  { name: 'blockMenu', keys: 'F2', command: null },
  { name: 'duplicate', keys: 'Mod-Shift-d', command: duplicateBlocks },
  { name: 'deleteBlock', keys: 'Mod-Shift-Backspace', command: deleteBlocks },
  { name: 'pasteText', keys: 'Mod-Shift-v', command: null },
  { name: 'toolbar', keys: 'Alt-F10', command: null },
  { name: 'find', keys: 'Mod-f', command: null },
  { name: 'replace', keys: 'Mod-h', command: null },
  { name: 'findNext', keys: 'F3', command: null },
  { name: 'findPrevious', keys: 'Shift-F3', command: null },
  { name: 'undo', keys: 'Mod-z', command: undo },
  { name: 'redo', keys: 'Mod-y', command: redo },
] as const satisfies readonly EditorShortcut[]
