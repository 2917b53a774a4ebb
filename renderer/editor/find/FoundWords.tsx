import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { findingOf } from './finder-plugin'
import { wordsInAttribute } from './found-in-node'

const around = 40

/** The words of a place that cannot be marked in the text itself: a description of a picture, a title, a caption. */
export function FoundWords({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation()
  const words = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const finding = findingOf(state)
      const place = finding?.places[finding.current]
      return place ? wordsInAttribute(state.doc, place) : null
    },
  })
  if (!words) return null
  const { attribute, text, from, to } = words
  const before = text.slice(Math.max(0, from - around), from).toWellFormed()
  const after = text.slice(to, to + around).toWellFormed()
  return (
    <p className="sk-find-words">
      {t(`editor.field.${attribute}`)}: {from > around ? '…' : ''}
      {before}
      <mark>{text.slice(from, to)}</mark>
      {after}
      {to + around < text.length ? '…' : ''}
    </p>
  )
}
