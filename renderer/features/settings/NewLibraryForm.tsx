import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { TextField } from '../../ui/TextField'
import type { useLibraryOpening } from './use-library-opening'

export interface NewLibraryFormProps {
  readonly opening: ReturnType<typeof useLibraryOpening>
  readonly onOpened: () => void
  readonly onCancel: () => void
}

/** A title is enough: the file is put where no sync service and no network share can harm it. */
export function NewLibraryForm({ opening, onOpened, onCancel }: NewLibraryFormProps) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(() => t('settings.newTitleDefault'))
  const [path, setPath] = useState<string | null>(null)
  const choosePlace = async () => setPath(await opening.choosePlace(title.trim()))
  const create = async () => {
    if (!title.trim()) return
    if (await opening.create(title.trim(), path)) onOpened()
  }
  return (
    <Form onSubmit={() => void create()}>
      <TextField
        label={t('settings.newTitle')}
        value={title}
        onChange={setTitle}
        error={title.trim() ? undefined : t('settings.newTitleMissing')}
        autoFocus
      />
      <div className="ui-field">
        <span className="ui-label" id="library-place">
          {t('settings.choose.place')}
        </span>
        <div className="settings-path" role="group" aria-labelledby="library-place">
          <span className="settings-path-text">{path ?? t('settings.choose.placeDefault')}</span>
          <Button onPress={() => void choosePlace()}>{t('settings.choose.choosePlace')}</Button>
        </div>
      </div>
      <div className="settings-actions">
        <Button onPress={onCancel}>{t('common.cancel')}</Button>
        <Button variant="primary" isDisabled={opening.isBusy} onPress={() => void create()}>
          {t('settings.choose.createDone')}
        </Button>
      </div>
    </Form>
  )
}
