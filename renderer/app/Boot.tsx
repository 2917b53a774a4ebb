import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../api/error-words'
import { startLayout, useIsLayoutReady } from '../api/layout'
import { forgetEverything } from '../api/queries'
import { useQuery } from '../api/use-query'
import { FirstStart } from '../features/settings/FirstStart'
import { LibraryChooser } from '../features/settings/LibraryChooser'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { refusalWays } from './refusal-ways'
import { Workspace } from './Workspace'

/** First start, the choice of a library, or the work. */
export function Boot() {
  const { t } = useTranslation()
  const settings = useQuery('settings:read', {})
  const library = useQuery('library:info', {})
  const isLayoutReady = useIsLayoutReady()
  useEffect(() => {
    if (settings.value) startLayout(settings.value.layout)
  }, [settings.value])
  const error = settings.error ?? library.error
  if (error && (!settings.value || library.value === undefined)) {
    return (
      <main className="app-page">
        <ErrorNotice words={errorWords(t, error)}>
          <Button onPress={forgetEverything}>{t('common.tryAgain')}</Button>
        </ErrorNotice>
      </main>
    )
  }
  if (!settings.value || library.value === undefined || !isLayoutReady) return null
  if (!settings.value.isSetUp)
    return <FirstStart settings={settings.value} library={library.value} refusal={refusalWays} />
  if (library.value === null) return <LibraryChooser refusal={refusalWays} />
  return <Workspace settings={settings.value} library={library.value} />
}
