import type { Editor } from '@tiptap/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { replaceAllFound, replaceFound } from '../commands/find-commands'
import { runBeside } from './run-beside'
import { showFound } from './show-found'

export interface ReplaceRowProps {
  readonly editor: Editor
  readonly count: number
}

/**
 * Enter replaces the place that is looked at. An empty field deletes what was found. With nothing left to replace the
 * buttons lose their use and would take the focus with them: it goes to the field.
 */
export function ReplaceRow({ editor, count }: ReplaceRowProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [replacement, setReplacement] = useState('')
  const [replaced, setReplaced] = useState<number | null>(null)
  const replaceOne = () => {
    runBeside(editor, replaceFound(replacement))
    setReplaced(null)
    showFound(editor)
    if (count <= 1) field.current?.focus()
  }
  const replaceAll = () => {
    runBeside(editor, replaceAllFound(replacement))
    setReplaced(count)
    field.current?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    event.stopPropagation()
    replaceOne()
  }
  return (
    <>
      <div className="sk-find-row" onKeyDown={keys}>
        <TextField
          label={t('editor.find.replacement')}
          isLabelHidden
          inputRef={field}
          placeholder={t('editor.find.replacement')}
          value={replacement}
          onChange={setReplacement}
        />
        <Button isSmall isDisabled={count === 0} onPress={replaceOne}>
          {t('editor.find.replace')}
        </Button>
        <Button isSmall isDisabled={count === 0} onPress={replaceAll}>
          {t('editor.find.replaceAll', { count })}
        </Button>
      </div>
      <p className="sk-find-replaced" role="status">
        {replaced === null ? '' : t('editor.find.replaced', { count: replaced })}
      </p>
    </>
  )
}
