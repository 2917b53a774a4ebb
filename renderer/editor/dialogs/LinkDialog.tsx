import type { Editor } from '@tiptap/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { isLinkTarget } from '../../../shared/document/schema/link-target'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'
import { removeLink, setLink } from '../commands/set-link'
import { linkAtCaret } from '../queries/link-at-caret'
import { runCommand } from '../run-command'

interface LinkDialogProps {
  readonly editor: Editor
  readonly onClose: () => void
  readonly onOpenLink: (url: string) => void
}

/** An address without a scheme is what people type: `www.mpsv.cz` means the web, `a@b.cz` means mail. */
function completeAddress(typed: string): string {
  const address = typed.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address === '') return address
  return /^[^/\s@]+@[^/\s@]+$/.test(address) ? `mailto:${address}` : `https://${address}`
}

export function LinkDialog({ editor, onClose, onOpenLink }: LinkDialogProps) {
  const { t } = useTranslation()
  const { state } = editor
  const [present] = useState(() => linkAtCaret(state))
  const selected = state.selection.empty ? '' : state.doc.textBetween(state.selection.from, state.selection.to, ' ')
  const [address, setAddress] = useState(present?.href ?? '')
  const [text, setText] = useState(present?.text ?? selected)
  const [isWrong, setWrong] = useState(false)
  const href = completeAddress(address)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isLinkTarget(href)) return setWrong(true)
    onClose()
    runCommand(editor, setLink(href, text))
  }
  const remove = () => {
    onClose()
    runCommand(editor, removeLink)
  }
  return (
    <Dialog
      title={t('editor.link.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          {present ? <Button onPress={() => onOpenLink(present.href)}>{t('editor.link.open')}</Button> : null}
          {present ? <Button onPress={remove}>{t('editor.link.remove')}</Button> : null}
          <Button variant="primary" type="submit" form="sk-link-form">
            {t('editor.link.set')}
          </Button>
        </>
      }
    >
      <form id="sk-link-form" className="sk-form" onSubmit={submit} noValidate>
        <TextField
          label={t('editor.link.address')}
          description={t('editor.link.addressHelp')}
          value={address}
          onChange={(value) => {
            setAddress(value)
            setWrong(false)
          }}
          error={isWrong ? t('editor.link.wrong') : undefined}
          autoFocus
        />
        <TextField label={t('editor.link.text')} value={text} onChange={setText} />
      </form>
    </Dialog>
  )
}
