import { setBlockType } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { activeHeading, type HeadingLevel } from '../queries/active-heading'

/** Makes the selected paragraphs headings; `null` makes paragraphs. */
export function setHeading(level: HeadingLevel | null): Command {
  return (state, dispatch) => {
    const { heading, paragraph } = state.schema.nodes
    if (!heading || !paragraph) return false
    return level === null ? setBlockType(paragraph)(state, dispatch) : setBlockType(heading, { level })(state, dispatch)
  }
}

/** The same key makes a heading and takes it back. */
export function toggleHeading(level: HeadingLevel): Command {
  return (state, dispatch) => setHeading(activeHeading(state) === level ? null : level)(state, dispatch)
}
