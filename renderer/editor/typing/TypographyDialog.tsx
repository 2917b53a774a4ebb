import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../shared/domain/language'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { runCommand } from '../run-command'
import { correctTypographyOf, findTypographyChanges, type TypographyChange } from './find-changes'

interface TypographyDialogProps {
  readonly editor: Editor
  readonly language: Language
  readonly onClose: () => void
}

const shown = 12

/** What the typography would change, and one button that changes it in one step of *undo*. */
export function TypographyDialog({ editor, language, onClose }: TypographyDialogProps) {
  const { t } = useTranslation()
  const [changes] = useState(() => findTypographyChanges(editor.state.doc, language))
  const count = changes.length
  const apply = () => {
    onClose()
    runCommand(editor, correctTypographyOf(language))
  }
  const first = changes.slice(0, shown)
  return (
    <Dialog
      title={t('acts.typing.dialogTitle')}
      isOpen
      onClose={onClose}
      actions={
        count > 0 ? (
          <Button variant="primary" onPress={apply} autoFocus>
            {t('acts.typing.apply', { count })}
          </Button>
        ) : null
      }
    >
      {count === 0 ? (
        <p>{t('acts.typing.nothing')}</p>
      ) : (
        <>
          <p>{t('acts.typing.found', { count })}</p>
          <p className="ui-soft">{t('acts.typing.onExport')}</p>
          {count > shown ? (
            <h3 className="sk-changes-title">{t('acts.typing.first', { count: first.length })}</h3>
          ) : null}
          <ul className="sk-changes">
            {first.map((change) => (
              <Change key={change.from} change={change} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

const visible = (text: string): string => text.replaceAll('\u00a0', '°').replaceAll('\ufffc', '…')

function Change({ change: { before, removed, insert, after } }: { readonly change: TypographyChange }) {
  return (
    <li>
      …{visible(before)}
      {removed.trim() === '' ? null : <del>{removed}</del>}
      <ins>{visible(insert)}</ins>
      {visible(after)}…
    </li>
  )
}
