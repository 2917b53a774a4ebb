import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { regionalTag } from '../../shared/domain/language'
import { useLibraryEpoch } from '../api/queries'
import { useQuery } from '../api/use-query'
import { SlotProvider } from '../ui/Slot'
import { ToastRegion } from '../ui/ToastRegion'
import { UiWordsProvider } from '../ui/UiWords'
import { Boot } from './Boot'
import { ClosingGuard } from './ClosingGuard'
import { ErrorBoundary } from './ErrorBoundary'
import { FolderDialogHost } from './FolderDialogHost'
import { i18n, setInterfaceLanguage } from './i18n'
import { useColorTheme } from './use-color-theme'
import { useUiKitWords } from './use-ui-kit-words'

/** Everything that stands above the screens: language, look, messages, and the net that catches a crash. */
export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <Frame />
    </I18nextProvider>
  )
}

function Frame() {
  const epoch = useLibraryEpoch()
  const { value: settings } = useQuery('settings:read', {})
  const { i18n: translator } = useTranslation()
  const words = useUiKitWords()
  useColorTheme(settings?.theme ?? 'system')
  useEffect(() => {
    if (settings) setInterfaceLanguage(settings.language)
  }, [settings])
  return (
    <I18nProvider locale={regionalTag(translator.language)}>
      <UiWordsProvider words={words}>
        <ErrorBoundary>
          <SlotProvider>
            <Boot key={epoch} />
          </SlotProvider>
        </ErrorBoundary>
        <ClosingGuard />
        <FolderDialogHost />
        <ToastRegion />
      </UiWordsProvider>
    </I18nProvider>
  )
}
