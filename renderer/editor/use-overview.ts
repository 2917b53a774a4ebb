import type { Editor } from '@tiptap/core'
import { useEffect, useEffectEvent } from 'react'
import type { TextOverview } from './editor-handle'
import { currentSection } from './queries/current-section'
import { readOverview } from './queries/read-document'

const quiet = 400
const quietSelection = 120

/** Outline, words and the present section, a moment after the last change: counting with every letter would be felt. */
export function useOverview(
  editor: Editor,
  onOverview: ((overview: TextOverview) => void) | undefined,
  onSection: ((headingId: string | null) => void) | undefined,
): void {
  const report = useEffectEvent(() => {
    if (!editor.isDestroyed) onOverview?.(readOverview(editor.state.doc))
  })
  const reportSection = useEffectEvent(() => {
    if (!editor.isDestroyed) onSection?.(currentSection(editor.state))
  })
  useEffect(() => {
    let counting: ReturnType<typeof setTimeout> | undefined
    let locating: ReturnType<typeof setTimeout> | undefined
    const locate = () => {
      clearTimeout(locating)
      locating = setTimeout(() => reportSection(), quietSelection)
    }
    const count = () => {
      clearTimeout(counting)
      counting = setTimeout(() => report(), quiet)
    }
    report()
    reportSection()
    editor.on('update', count)
    editor.on('selectionUpdate', locate)
    return () => {
      clearTimeout(counting)
      clearTimeout(locating)
      editor.off('update', count)
      editor.off('selectionUpdate', locate)
    }
  }, [editor])
}
