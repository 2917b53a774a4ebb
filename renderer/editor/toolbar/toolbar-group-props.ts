import type { Command } from '@tiptap/pm/state'
import type { ToolbarState } from '../queries/toolbar-state'

/** What a group of the toolbar needs: what to show, and how to do something to the text. */
export interface ToolbarGroupProps {
  readonly state: ToolbarState
  readonly run: (command: Command) => void
}
