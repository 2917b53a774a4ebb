import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryInfo } from '../../../shared/ipc/library-channels'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { useIsAway } from '../../api/use-is-away'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
import { byteWords } from '../../words/byte-words'

export function LibraryTab({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const { value: library } = useQuery('library:info', {})
  if (!library) return <Skeleton label={t('common.loading')} />
  return (
    <div className="settings-tab">
      <TitleField key={library.path} library={library} />
      <Facts library={library} />
      {children}
    </div>
  )
}

function TitleField({ library }: { readonly library: LibraryInfo }) {
  const { t } = useTranslation()
  const rename = useCall('library:rename')
  const [title, setTitle] = useState(library.title)
  const isAway = useIsAway()
  const keep = () => {
    if (title.trim() && title.trim() !== library.title) void rename.run({ title: title.trim() })
  }
  return (
    <>
      <TextField
        label={t('settings.libraryTitle')}
        value={title}
        onChange={setTitle}
        onBlur={keep}
        isReadOnly={isAway}
        description={isAway ? t('errors.library-taken-along') : undefined}
        error={title.trim() ? undefined : t('settings.newTitleMissing')}
      />
      {rename.error ? <ErrorNotice words={errorWords(t, rename.error)} /> : null}
    </>
  )
}

function Facts({ library }: { readonly library: LibraryInfo }) {
  const { t, i18n } = useTranslation()
  const contents = [
    t('settings.chapters', { count: library.chapters }),
    t('settings.versions', { count: library.versions }),
    t('settings.workshops', { count: library.workshops }),
    t('settings.editions', { count: library.editions }),
  ]
  return (
    <dl className="settings-facts">
      <dt>{t('settings.libraryFile')}</dt>
      <dd>
        {library.path}{' '}
        <Button variant="link" onPress={() => void call('file:show', { path: library.path })}>
          {t('settings.showFile')}
        </Button>
      </dd>
      <dt>{t('settings.contents')}</dt>
      <dd>{contents.join(', ')}</dd>
      <dt>{t('settings.librarySize')}</dt>
      <dd>{byteWords(i18n.language, library.bytes)}</dd>
    </dl>
  )
}
