import type { Content } from '@tiptap/core'
import { EditorContent, useEditor, type Editor } from '@tiptap/react'
import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MergedText, TextChange } from '../../../shared/document/diff/merged-text'
import type { Language } from '../../../shared/domain/language'
import type { EditorPictures } from '../editor-pictures'
import { createPictureUrls } from '../views/picture-urls'
import { comparisonExtensions } from './comparison-extensions'
import { comparisonKey, type ComparisonWords } from './comparison-plugin'
import '../styles/editor.css'
import './comparison.css'

export interface ComparisonViewProps {
  /** The first one counts: another comparison needs another key. */
  readonly merged: MergedText
  readonly words: ComparisonWords
  readonly label: string
  readonly language: Language
  readonly pictures: EditorPictures
  /** The title of a chapter that the text refers to; asked for when the view is made. */
  readonly chapterTitle: (id: string) => string | null
  readonly header: ReactNode
  /** The change that is looked at, in the order of the list; null before the walk begins. */
  readonly current: number | null
  /** False beside another text that leads: it is marked here, and followed. */
  readonly doesScroll?: boolean
}

const noBytes = () => new Uint8Array()

/** Two texts in one, to read: what came is underlined, what went is struck through. Nothing can be written. */
export function ComparisonView({
  merged,
  words,
  label,
  language,
  pictures,
  chapterTitle,
  header,
  current,
  doesScroll = true,
}: ComparisonViewProps) {
  const { t } = useTranslation()
  const [parts] = useState(() => {
    const urls = createPictureUrls(pictures.load)
    const services = { t, random: noBytes, pictures: urls, request: () => undefined, chapterTitle }
    return { urls, extensions: comparisonExtensions(merged, words, services, { label, language, isReadOnly: true }) }
  })
  const editor = useEditor({
    extensions: parts.extensions,
    // TipTap's type is the same without `readonly`; it does not write into what it is given.
    content: merged.document as Content,
    editable: false,
    injectCSS: false,
    enableContentCheck: true,
    shouldRerenderOnTransaction: false,
  })
  useEffect(() => () => parts.urls.release(), [parts])
  useEffect(() => {
    if (current !== null) goTo(editor, current, merged.changes[current], doesScroll)
  }, [editor, current, merged, doesScroll])
  return (
    <div className="sk-editor sk-diff" data-readonly>
      <div className="sk-page">
        <div className="sk-sheet">
          {header}
          <EditorContent editor={editor} className="sk-content" />
        </div>
      </div>
    </div>
  )
}

function goTo(editor: Editor, current: number, change: TextChange | undefined, doesScroll: boolean): void {
  const { view } = editor
  view.dispatch(view.state.tr.setMeta(comparisonKey, current))
  const element = change && doesScroll ? view.nodeDOM(change.from) : null
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' })
}
