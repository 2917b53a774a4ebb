import type { Command } from '@tiptap/pm/state'
import { ReplaceAroundStep } from '@tiptap/pm/transform'
import { Slice } from '@tiptap/pm/model'

/** Takes a box away and leaves its blocks where they are. False where they could not stand without it. */
export function unwrapAt(position: number): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(position)
    if (!node?.isBlock || node.isTextblock || node.isAtom) return false
    const $position = state.doc.resolve(position)
    const index = $position.index()
    if (!$position.parent.canReplace(index, index + 1, node.content)) return false
    const end = position + node.nodeSize
    dispatch?.(
      state.tr.step(new ReplaceAroundStep(position, end, position + 1, end - 1, Slice.empty, 0, true)).scrollIntoView(),
    )
    return true
  }
}
