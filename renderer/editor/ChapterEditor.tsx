import { useState, type ReactNode } from 'react'
import { parseDocument } from '../../shared/document/parse-document'
import type { DocumentProblem } from '../../shared/document/document-problem'
import { EditorSurface, type EditorSurfaceProps } from './EditorSurface'

export interface ChapterEditorProps extends Omit<EditorSurfaceProps, 'content'> {
  /** Which text this is. Another one makes another editor, so that *undo* never crosses chapters. */
  readonly documentKey: string
  readonly content: unknown
  readonly onRefused: (problem: DocumentProblem) => ReactNode
}

/**
 * The one door to the editor: nothing reaches TipTap that `parseDocument` has not accepted, because TipTap empties a
 * document that holds one unknown node, and autosave would store the emptiness.
 */
export function ChapterEditor({ documentKey, ...rest }: ChapterEditorProps) {
  return <Gate key={documentKey} {...rest} />
}

/** The first content of a key counts: later ones are the editor's own text coming back from storage. */
function Gate({ content, onRefused, ...rest }: Omit<ChapterEditorProps, 'documentKey'>) {
  const [parsed] = useState(() => parseDocument(content))
  return parsed.ok ? <EditorSurface content={parsed.value} {...rest} /> : onRefused(parsed.error)
}
