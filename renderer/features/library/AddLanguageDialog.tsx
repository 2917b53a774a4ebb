import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isLanguage } from '../../../shared/domain/language'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { ChapterGroup } from './group-chapters'
import { LanguageSelect } from './LanguageSelect'
import { useLanguageName } from '../../words/use-language-name'

export interface AddLanguageDialogProps {
  readonly group: ChapterGroup
  readonly onClose: () => void
  readonly onCreated: (draftId: string) => void
}

/** Another language of a chapter: a text and versions of its own, begun empty or from a copy. */
export function AddLanguageDialog({ group, onClose, onCreated }: AddLanguageDialogProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const add = useCall('chapter:addLanguage')
  const taken = group.rows.map((row) => row.language)
  const [language, setLanguage] = useState(['uk', 'pl', 'en', 'cs'].find((one) => !taken.includes(one)) ?? '')
  const [title, setTitle] = useState(group.lead.title)
  const [from, setFrom] = useState('')
  const canAdd = title.trim() !== '' && isLanguage(language) && !taken.includes(language)
  const submit = async () => {
    if (!canAdd) return
    const source = group.rows.find((row) => row.draftId === from)?.draftId ?? null
    const result = await add.run({ chapterId: group.chapterId, language, title: title.trim(), from: source })
    if (!result.ok) return
    onClose()
    onCreated(result.value.draftId)
  }
  return (
    <Dialog
      title={t('library.addLanguageTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!canAdd || add.isBusy} onPress={() => void submit()}>
            {t('library.addLanguageDone')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <p className="ui-soft">{t('library.addLanguageText')}</p>
        <LanguageSelect label={t('library.language')} value={language} onChange={setLanguage} taken={taken} />
        <TextField label={t('library.title')} value={title} onChange={setTitle} />
        <Select
          label={t('library.startFrom')}
          value={from}
          onChange={setFrom}
          options={[
            { value: '', text: t('library.startEmpty') },
            ...group.rows.map((row) => ({
              value: String(row.draftId),
              text: t('library.startWith', { language: nameOf(row.language) }),
            })),
          ]}
        />
        {add.error ? <ErrorNotice words={errorWords(t, add.error)} /> : null}
      </Form>
    </Dialog>
  )
}
