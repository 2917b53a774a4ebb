import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThemeId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Form } from '../../ui/Form'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { LanguageSelect } from './LanguageSelect'
import { ThemeDialog } from './ThemeDialog'

export interface NewChapterDialogProps {
  readonly themeId: ThemeId | null
  readonly language: string
  readonly onClose: () => void
  readonly onCreated: (draftId: string) => void
}

const noStarter = 'none'

/** A title, a theme, a language; the text comes next. Without any theme the first one is made on the way. */
export function NewChapterDialog({ themeId, language, onClose, onCreated }: NewChapterDialogProps) {
  const { t } = useTranslation()
  const { value: themes } = useQuery('theme:list', {})
  const create = useCall('chapter:create')
  const [title, setTitle] = useState('')
  const [isTitleMissing, setTitleMissing] = useState(false)
  const [chosenTheme, setChosenTheme] = useState<ThemeId | null>(themeId)
  const [chosenLanguage, setChosenLanguage] = useState(language)
  const [chosenStarter, setChosenStarter] = useState<string | null>(null)
  const open = (themes ?? []).filter((theme) => !theme.isArchived)
  const starters = useQuery('starter:list', {}).value ?? []
  const theme = open.find((one) => one.id === chosenTheme) ?? open[0]
  if (themes && open.length === 0) return <ThemeDialog theme={null} onClose={onClose} isFirst />
  const starter =
    chosenStarter ??
    starters.find((one) => one.themeKind === theme?.kind && one.themeKind !== 'general')?.id ??
    noStarter
  const submit = async () => {
    if (!theme) return
    if (!title.trim()) return setTitleMissing(true)
    const result = await create.run({
      themeId: theme.id,
      title: title.trim(),
      language: chosenLanguage,
      ...(starter === noStarter ? {} : { starter }),
    })
    if (!result.ok) return
    onClose()
    onCreated(result.value.draftId)
  }
  return (
    <Dialog
      title={t('library.newChapter')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={create.isBusy} onPress={() => void submit()}>
            {t('common.create')}
          </Button>
        </>
      }
    >
      <Form onSubmit={() => void submit()}>
        <TextField
          label={t('library.title')}
          value={title}
          onChange={(text) => {
            setTitle(text)
            setTitleMissing(false)
          }}
          error={isTitleMissing ? t('library.titleMissing') : undefined}
          autoFocus
        />
        <Select
          label={t('library.theme')}
          value={theme?.id ?? null}
          options={open.map((one) => ({ value: one.id, text: one.name }))}
          onChange={setChosenTheme}
        />
        <LanguageSelect label={t('library.language')} value={chosenLanguage} onChange={setChosenLanguage} taken={[]} />
        <Select
          label={t('library.starter')}
          description={starters.find((one) => one.id === starter)?.hint}
          value={starter}
          options={[
            { value: noStarter, text: t('library.starterNone') },
            ...starters.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          onChange={setChosenStarter}
        />
        {create.error ? <ErrorNotice words={errorWords(t, create.error)} /> : null}
      </Form>
    </Dialog>
  )
}
