import type { Command } from '@tiptap/pm/state'
import { insertBlock } from './insert-block'

export interface FigureFields {
  readonly asset: string | null
  readonly alt: string
  readonly decorative: boolean
  readonly width: number
  readonly caption: string
}

/** Puts a picture at the caret. */
export function insertFigure(fields: FigureFields): Command {
  return (state, dispatch) => {
    const { figure } = state.schema.nodes
    return figure ? insertBlock(figure.create({ ...fields }))(state, dispatch) : false
  }
}
