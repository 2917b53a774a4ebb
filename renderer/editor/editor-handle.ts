import type { DocumentJson } from '../../shared/document/document-json'
import type { EditorComments } from './comments/editor-comments'
import type { TypingRequest } from './typing/TypingMenu'
import type { OutlineEntry } from '../../shared/document/outline'

/** What a screen can do with an open editor without knowing what it is made of. */
export interface EditorHandle {
  /** The text as it is now. Costs milliseconds in a long chapter: ask when saving, never with every letter. */
  readonly read: () => DocumentJson
  readonly isEmpty: () => boolean
  readonly focus: () => void
  /** Shows a block and puts the caret into it. */
  readonly goTo: (blockId: string) => void
  /**
   * Puts another text in the place of `expected` as one step of *undo*. False, and nothing happens, when the text is
   * no longer that one.
   */
  readonly replace: (expected: DocumentJson, next: DocumentJson) => boolean
  /** Ids of the blocks that hold the caret, the innermost first, then of those before it. */
  readonly caretBlocks: () => readonly string[]
  /** Tells of every change of the text and of every move of the caret, until the answer is called. Must cost nothing. */
  readonly watch: (watcher: { readonly onText: () => void; readonly onCaret: () => void }) => () => void
  /** Moves a section, its subsections included, by one place; false where it cannot move. */
  readonly moveSection: (headingId: string, direction: -1 | 1) => boolean
  /** Moves a section before that of another heading, or with null to the end. */
  readonly placeSection: (headingId: string, beforeId: string | null) => boolean
  /** Opens the window about the typography or the citations of the text. */
  readonly openHelp: (what: TypingRequest) => void
  /** Opens the search in this text. */
  readonly openFind: (isReplacing: boolean) => void
  /** One step back; false when there is none. */
  readonly undo: () => boolean
  readonly comments: EditorComments
}

/** What stands around the text: counted a moment after the last change. */
export interface TextOverview {
  readonly outline: readonly OutlineEntry[]
  readonly words: number
}
