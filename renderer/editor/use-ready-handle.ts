import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'
import { makeComments } from './comments/make-comments'
import type { EditorServices } from './editor-services'
import type { EditorHandle } from './editor-handle'
import { makeHandle } from './make-handle'

/** Gives the screen a handle of the open editor, and takes it back when the editor goes. */
export function useReadyHandle(
  editor: Editor,
  write: Parameters<typeof makeHandle>[1],
  request: EditorServices['request'],
  onReady: ((handle: EditorHandle | null) => void) | undefined,
): void {
  const ready = useEffectEvent((handle: EditorHandle | null) => onReady?.(handle))
  useEffect(() => {
    const { comments, remove } = makeComments(editor)
    ready(makeHandle(editor, write, comments, (isReplacing) => request({ type: 'find', isReplacing })))
    return () => {
      ready(null)
      remove()
    }
  }, [editor, write, request])
}
