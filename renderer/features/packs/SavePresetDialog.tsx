import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackView } from '../../../shared/domain/pack'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import { showToast } from '../../ui/toasts'

export interface SavePresetDialogProps {
  readonly view: PackView
  readonly onClose: () => void
}

/** Keeps the composition under a name; a name that is taken names what the button does then. */
export function SavePresetDialog({ view, onClose }: SavePresetDialogProps) {
  const { t } = useTranslation()
  const { value: presets = [] } = useQuery('preset:list', {})
  const save = useCall('preset:save')
  const [name, setName] = useState(view.pack.title)
  const trimmed = name.trim()
  const namesake = presets.find((one) => one.name === trimmed) ?? null
  const submit = async () => {
    if (!trimmed) return
    const result = await save.run({ packId: view.pack.id, presetId: namesake?.id ?? null, name: trimmed })
    if (!result.ok) return
    showToast({ text: t('packs.presets.saved', { name: trimmed }) })
    onClose()
  }
  return (
    <Dialog
      title={t('packs.presets.save')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!trimmed || save.isBusy} onPress={() => void submit()}>
            {t(namesake ? 'packs.presets.replace' : 'packs.presets.keep')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <p className="ui-soft">{t('packs.presets.saveText')}</p>
        <TextField
          label={t('packs.presets.name')}
          value={name}
          maxLength={300}
          onChange={setName}
          error={trimmed ? undefined : t('packs.presets.nameMissing')}
          autoFocus
        />
        {namesake ? <Notice tone="attention">{t('packs.presets.taken', { name: trimmed })}</Notice> : null}
        {save.error ? <ErrorNotice words={errorWords(t, save.error)} /> : null}
      </Form>
    </Dialog>
  )
}
