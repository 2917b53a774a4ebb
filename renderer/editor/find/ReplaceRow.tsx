import type { Editor } from '@tiptap/core'
import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { countReplaceable, goToFound, replaceAllFound, replaceFound } from '../commands/find-commands'
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
  const [said, setSaid] = useState('')
  const replaceOne = () => {
    const isReplaced = runBeside(editor, replaceFound(replacement))
    if (!isReplaced) runBeside(editor, goToFound(1))
    setSaid(isReplaced || count === 0 ? '' : t('editor.find.tooLong'))
    showFound(editor)
    if (count <= 1) field.current?.focus()
  }
  const replaceAll = () => {
    const replaceable = countReplaceable(editor.state, replacement)
    runBeside(editor, replaceAllFound(replacement))
    const replaced = t('editor.find.replaced', { count: replaceable })
    setSaid(replaceable < count ? `${replaced} ${t('editor.find.tooLong')}` : replaced)
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
        {said}
      </p>
    </>
  )
}
