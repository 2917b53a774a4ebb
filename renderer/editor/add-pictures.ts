import type { Editor } from '@tiptap/core'
import { insertFigure } from './commands/insert-figure'
import type { EditorPictures } from './editor-pictures'
import type { EditorRequest } from './editor-services'
import { findBlock } from './queries/find-block'
import { runCommand } from './run-command'

type Pictures = Extract<EditorRequest, { type: 'add-pictures' }>['pictures']

export interface AddedPictures {
  readonly count: number
  /** Why the last one of those that could not be stored was refused. */
  readonly problem: string | null
}

/**
 * Stores pictures one after another and shows each: in the figure that waits for it, or as a new one at the caret. A
 * figure whose picture was refused is taken out again.
 */
export async function addPictures(
  editor: Editor,
  pictures: Pictures,
  add: EditorPictures['add'],
): Promise<AddedPictures> {
  let count = 0
  let problem: string | null = null
  for (const { id, file } of pictures) {
    const added = await add(file)
    if (editor.isDestroyed) break
    if ('problem' in added) problem = added.problem
    else count += 1
    show(editor, id, 'hash' in added ? added.hash : null)
  }
  return { count, problem }
}

function show(editor: Editor, id: string | null, asset: string | null): void {
  if (id === null) {
    if (asset) runCommand(editor, insertFigure({ asset, alt: '', decorative: false, width: 100, caption: '' }))
    return
  }
  const { view } = editor
  const waiting = findBlock(view.state.doc, id)
  if (waiting?.node.type.name !== 'figure') return
  const { position, node } = waiting
  const change = view.state.tr.setMeta('addToHistory', false)
  view.dispatch(
    asset ? change.setNodeAttribute(position, 'asset', asset) : change.delete(position, position + node.nodeSize),
  )
}
