import { toggleMark } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'

export const textMarkNames = ['bold', 'italic', 'underline', 'superscript', 'subscript', 'highlight'] as const
export type TextMarkName = (typeof textMarkNames)[number]

/** Turns bold, italic and the like on or off for the selection or for what is written next. */
export function toggleTextMark(name: TextMarkName): Command {
  return (state, dispatch) => {
    const type = state.schema.marks[name]
    return type ? toggleMark(type)(state, dispatch) : false
  }
}
