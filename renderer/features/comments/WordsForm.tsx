import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextArea'

interface WordsFormProps {
  readonly label: string
  readonly action: string
  readonly initial?: string
  /** Nothing has to be said. */
  readonly isOptional?: boolean
  readonly isBusy: boolean
  readonly onSave: (text: string) => void
  readonly onCancel: () => void
  readonly children?: ReactNode
}

/** Words and what to do with them. Ctrl+Enter saves, Escape leaves. */
export function WordsForm(props: WordsFormProps) {
  const { label, action, initial = '', isOptional = false, isBusy, onSave, onCancel, children } = props
  const { t } = useTranslation()
  const [text, setText] = useState(initial)
  const canSave = !isBusy && (isOptional || text.trim() !== '')
  const keys = (event: KeyboardEvent) => {
    const isSave = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (!isSave && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (!isSave) onCancel()
    else if (canSave) onSave(text.trim())
  }
  return (
    <div className="cm-form" onKeyDown={keys}>
      {children}
      <TextArea label={label} rows={3} value={text} onChange={setText} autoFocus maxLength={20_000} />
      <div className="cm-actions">
        <Button isSmall variant="primary" isDisabled={!canSave} onPress={() => onSave(text.trim())}>
          {action}
        </Button>
        <Button isSmall variant="plain" onPress={onCancel}>
          {t('comments.cancel')}
        </Button>
      </div>
    </div>
  )
}
