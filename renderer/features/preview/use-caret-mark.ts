import { useEffect, useEffectEvent, useState } from 'react'
import type { PreviewPages } from '../../../shared/ipc/preview-channels'
import type { EditorHandle } from '../../editor/editor-handle'
import type { SheetMark } from '../../ui/PageSheets'
import { blockMark } from './block-mark'

const quiet = 120

/** Where the block with the caret stands on the pages; follows the caret a moment after it has moved. */
export function useCaretMark(editor: EditorHandle, pages: PreviewPages | null): (SheetMark & { key: string }) | null {
  const [blocks, setBlocks] = useState<readonly string[]>(() => editor.caretBlocks())
  const look = useEffectEvent(() => {
    const now = editor.caretBlocks()
    setBlocks((before) => (before.join() === now.join() ? before : now))
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onCaret = () => {
      clearTimeout(timer)
      timer = setTimeout(() => look(), quiet)
    }
    const stop = editor.watch({ onText: () => undefined, onCaret })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [editor])
  return pages ? blockMark(pages, blocks) : null
}
