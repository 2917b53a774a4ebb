import { FolderOpen, LibraryBig, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../shared/domain/app-error'
import type { RecentLibrary } from '../../../shared/ipc/library-channels'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { NewLibraryForm } from './NewLibraryForm'
import './settings.css'
import type { useLibraryOpening } from './use-library-opening'

/** Shows what can be done about a library that was not opened. */
export type RefusalView = (refusal: {
  readonly path: string
  readonly error: AppError
  readonly onAgain: () => void
  readonly onOpened: () => void
}) => ReactNode

export interface LibraryPickerProps {
  readonly refusal: RefusalView
  readonly opening: ReturnType<typeof useLibraryOpening>
  readonly onOpened: () => void
}

/** Recent libraries and the ways to another one. */
export function LibraryPicker({ opening, onOpened, refusal }: LibraryPickerProps) {
  const { t } = useTranslation()
  const recent = useQuery('library:recent', {})
  const { value: current } = useQuery('library:info', {})
  const [isCreating, setCreating] = useState(false)
  const noteOf = ({ path, isPresent }: RecentLibrary) => {
    if (path === current?.path) return t('settings.choose.current')
    return isPresent ? '' : t('settings.choose.missing')
  }
  const after = (isOpened: boolean) => {
    if (isOpened) onOpened()
  }
  return (
    <>
      {opening.error ? <ErrorNotice words={errorWords(t, opening.error)} /> : null}
      <Refusal opening={opening} onOpened={onOpened} refusal={refusal} />
      <div className="ui-field">
        <span className="ui-label">{t('settings.choose.recent')}</span>
        {recent.value && recent.value.length > 0 ? (
          <ListBox
            aria-label={t('settings.choose.recent')}
            className="ui-list settings-recent"
            items={recent.value}
            dependencies={[current?.path]}
            onAction={(key) => void opening.openPath(String(key)).then(after)}
          >
            {(library) => (
              <ListBoxItem
                id={library.path}
                textValue={library.name}
                className="ui-row"
                isDisabled={!library.isPresent || library.path === current?.path}
              >
                <Icon of={LibraryBig} />
                <span className="ui-row-main">
                  {library.name}
                  <small>{[library.path, noteOf(library)].filter(Boolean).join(' · ')}</small>
                </span>
              </ListBoxItem>
            )}
          </ListBox>
        ) : (
          <p className="ui-soft">{t('settings.choose.noRecent')}</p>
        )}
      </div>
      {isCreating ? (
        <NewLibraryForm opening={opening} onOpened={onOpened} onCancel={() => setCreating(false)} />
      ) : (
        <div className="app-row">
          <Button icon={FolderOpen} onPress={() => void opening.openFile().then(after)}>
            {t('settings.choose.openFile')}
          </Button>
          <Button icon={Plus} onPress={() => setCreating(true)}>
            {t('settings.choose.createNew')}
          </Button>
          <Button onPress={() => void opening.openSample().then(after)}>{t('settings.choose.sample')}</Button>
        </div>
      )}
    </>
  )
}

function Refusal({ opening, onOpened, refusal }: LibraryPickerProps) {
  const { error, refused } = opening
  if (!error || refused === null) return null
  const again = () =>
    void opening.openPath(refused).then((isOpened) => {
      if (isOpened) onOpened()
    })
  return refusal({ path: refused, error, onAgain: again, onOpened })
}
