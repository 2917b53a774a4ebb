import type { Editor } from '@tiptap/core'
import { useTranslation } from 'react-i18next'
import { addPictures } from './add-pictures'
import type { EditorPictures } from './editor-pictures'
import type { EditorRequest } from './editor-services'

/** Answers what a paste asks for: pictures to be stored, and a note of what was left out. False for other requests. */
export function usePasteAnswers(
  editor: Editor,
  { add }: EditorPictures,
  onMessage: ((text: string) => void) | undefined,
): (asked: EditorRequest) => boolean {
  const { t, i18n } = useTranslation()
  const insert = async (pictures: Parameters<typeof addPictures>[1]) => {
    const { count, problem } = await addPictures(editor, pictures, add)
    onMessage?.(problem ?? t('importing.picturesAdded', { count }))
  }
  return (asked) => {
    switch (asked.type) {
      case 'pictures-left-out':
        onMessage?.(t(asked.isWord ? 'importing.wordPictures' : 'editor.picturesLeftOut', { count: asked.count }))
        return true
      case 'too-many-pictures':
        onMessage?.(t('importing.tooManyPictures', { most: asked.most, left: asked.left }))
        return true
      case 'pasted-plain':
        onMessage?.(t('importing.pastedPlain'))
        return true
      case 'paste-losses': {
        const lines = asked.losses.map(({ what, count }) =>
          t('importing.lossLine', { what: t(`importing.losses.${what}`), count }),
        )
        onMessage?.(t('importing.pastedLosses', { losses: lines.join('; ') }))
        return true
      }
      case 'long-paragraph':
        onMessage?.(t('importing.longParagraph', { characters: asked.characters.toLocaleString(i18n.language) }))
        return true
      case 'add-pictures':
        void insert(asked.pictures)
        return true
      default:
        return false
    }
  }
}
