import { NodeSelection, type Command } from '@tiptap/pm/state'
import { setNodeFields } from './set-node-fields'

const narrowest = 10
const widest = 100
const step = 5

/** A width that a picture can have, in percent of the text. */
export const nearestWidth = (percent: number): number => Math.min(widest, Math.max(narrowest, Math.round(percent)))

/** Sets the width of the picture at a position, in percent of the text. */
export const setPictureWidth = (position: number, percent: number): Command =>
  setNodeFields(position, { width: nearestWidth(percent) })

/** Makes the selected picture wider or narrower by a step; false where no picture is selected. */
export const widenPicture =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const { selection } = state
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'figure') return false
    const width = Number(selection.node.attrs.width)
    // From 33 it goes to 35 and 30: the steps are the same from every side.
    const next = direction > 0 ? Math.floor(width / step) * step + step : Math.ceil(width / step) * step - step
    return setPictureWidth(selection.from, next)(state, dispatch)
  }
