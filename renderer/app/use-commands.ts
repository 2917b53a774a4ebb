import { useTranslation } from 'react-i18next'
import type { ColorTheme } from '../../shared/domain/settings'
import { call } from '../api/call'
import { flushAll } from '../api/flush-registry'
import { showToast } from '../ui/toasts'
import { useReport } from '../words/use-report'
import type { Commands } from './commands'
import { navigate, type Place } from './route'
import type { WindowDialog } from './WindowDialogs'

export interface CommandParts {
  readonly show: (dialog: WindowDialog) => void
  readonly toggleLeft: () => void
  readonly toggleRight: () => void
}

/** The frame's own actions, for the palette, keys, buttons and the native menu alike. */
export function useCommands({ show, toggleLeft, toggleRight }: CommandParts): Commands {
  const { t } = useTranslation()
  const report = useReport()
  const go = (place: Place) => () => navigate({ place, id: null })
  const setTheme = (theme: ColorTheme) => () => void call('settings:save', { theme }).then(report)
  const backup = async () => {
    const result = await call('library:backup', {})
    if (report(result)) showToast({ text: t('settings.backupDone', { path: result.value.path }) })
  }
  return {
    newChapter: () => show({ name: 'newChapter', themeId: null }),
    newTheme: () => show({ name: 'newTheme' }),
    importFile: () => show({ name: 'import', files: [] }),
    goChapters: go('chapters'),
    goWorkshops: go('workshops'),
    goProjects: go('projects'),
    goPeople: go('people'),
    goAttention: go('attention'),
    goSearch: go('search'),
    toggleLeft,
    toggleRight,
    themeSystem: setTheme('system'),
    themeLight: setTheme('light'),
    themeDark: setTheme('dark'),
    openSettings: () => show({ name: 'settings', tab: 'you' }),
    chooseLibrary: () => show({ name: 'libraries' }),
    backupNow: () => void backup(),
    showShortcuts: () => show({ name: 'shortcuts' }),
    openPalette: () => show({ name: 'palette' }),
    saveText: () => void flushAll(),
  }
}
