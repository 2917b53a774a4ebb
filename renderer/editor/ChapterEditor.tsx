import { useMemo } from 'react'
import { parseDocument } from '../../shared/document/parse-document'
import type { DocumentProblem } from '../../shared/document/document-problem'
import { EditorSurface, type EditorSurfaceProps } from './EditorSurface'

export interface ChapterEditorProps extends Omit<EditorSurfaceProps, 'content'> {
  /** Which text this is. Another one makes another editor, so that *undo* never crosses chapters. */
  readonly documentKey: string
  readonly content: unknown
  readonly onRefused: (problem: DocumentProblem) => React.ReactNode
}

/**
 * The one door to the editor: nothing reaches TipTap that `parseDocument` has not accepted, because TipTap empties a
 * document that holds one unknown node, and autosave would store the emptiness.
 */
export function ChapterEditor({ documentKey, content, onRefused, ...rest }: ChapterEditorProps) {
  // The first content of a key counts: later ones are the editor's own text coming back from storage.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const parsed = useMemo(() => parseDocument(content), [documentKey])
  if (!parsed.ok) return onRefused(parsed.error)
  return <EditorSurface key={documentKey} content={parsed.value} {...rest} />
}
