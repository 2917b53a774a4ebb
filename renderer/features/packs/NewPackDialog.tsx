import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { knownLanguages } from '../../../shared/domain/language'
import type { Workshop } from '../../../shared/domain/workshop'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { useLanguageName } from '../../words/use-language-name'
import { useApplyPreset } from './use-apply-preset'

export interface NewPackDialogProps {
  readonly workshop: Workshop
  readonly onClose: () => void
  readonly onCreated: (packId: string) => void
}

export function NewPackDialog({ workshop, onClose, onCreated }: NewPackDialogProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const create = useCall('pack:create')
  const [title, setTitle] = useState(workshop.title)
  const [language, setLanguage] = useState(workshop.languages[0] ?? 'cs')
  const { value: presets = [] } = useQuery('preset:list', {})
  const apply = useApplyPreset()
  const [presetId, setPresetId] = useState('')
  const preset = presets.find(({ id }) => id === presetId)
  const languages = [...new Set<string>([...workshop.languages, ...knownLanguages])]
  const submit = async () => {
    if (!title.trim()) return
    const result = await create.run({ workshopId: workshop.id, title: title.trim(), language })
    if (!result.ok) return
    if (preset) await apply(result.value.pack, preset)
    onCreated(result.value.pack.id)
    onClose()
  }
  return (
    <Dialog
      title={t('packs.new')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!title.trim() || create.isBusy} onPress={() => void submit()}>
            {t('packs.create')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <TextField
          label={t('packs.fields.title')}
          description={t('packs.fields.titleHint')}
          value={title}
          maxLength={300}
          onChange={setTitle}
          error={title.trim() ? undefined : t('packs.fields.titleMissing')}
          autoFocus
        />
        <Select
          label={t('packs.fields.language')}
          value={language}
          options={languages.map((value) => ({ value, text: nameOf(value) }))}
          onChange={setLanguage}
        />
        {presets.length > 0 ? (
          <Select
            label={t('packs.presets.start')}
            description={preset ? t('packs.presets.startHint') : undefined}
            value={presetId}
            options={[
              { value: '', text: t('packs.presets.startEmpty') },
              ...presets.map(({ id, name }) => ({ value: String(id), text: name })),
            ]}
            onChange={setPresetId}
          />
        ) : null}
        {create.error ? <ErrorNotice words={errorWords(t, create.error)} /> : null}
      </Form>
    </Dialog>
  )
}
