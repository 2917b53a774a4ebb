import { expect } from '@playwright/test'
import type { Translate } from '../../../shared/i18n/translator'
import { waysThrough, type Screen } from './screen'

/** What the frame itself opens. */
export function windowScreens(say: Translate): readonly Screen[] {
  const { mainMenu, tab } = waysThrough(say)
  const fromMenu = (name: string, key: string): Screen => ({
    name,
    kind: 'dialog',
    open: (page) => mainMenu(page, say(key)),
  })
  const settings = (name: 'library' | 'backup' | 'about'): Screen => ({
    name: `settings-${name}`,
    kind: 'dialog',
    open: async (page) => {
      await mainMenu(page, say('shell.commands.openSettings'))
      await tab(page, say(`settings.tabs.${name}`))
    },
  })
  return [
    fromMenu('import', 'shell.commands.importFile'),
    fromMenu('settings', 'shell.commands.openSettings'),
    settings('library'),
    settings('backup'),
    settings('about'),
    fromMenu('libraries', 'shell.commands.chooseLibrary'),
    fromMenu('take-along', 'handover.along.action'),
    fromMenu('rescued', 'handover.rescued.action'),
    fromMenu('shortcuts', 'shell.commands.showShortcuts'),
    {
      name: 'palette',
      kind: 'dialog',
      open: async (page) => {
        await page.keyboard.press('Alt+q')
        await page.keyboard.type('tlum')
        await expect(page.getByRole('menuitem').first()).toBeVisible()
      },
    },
  ]
}
