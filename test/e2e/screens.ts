import { expect, type Page } from '@playwright/test'
import type { Translate } from '../../shared/i18n/translator'
import { ask } from './ask'
import { chapterScreens } from './screens/chapter-screens'
import { placeScreens } from './screens/place-screens'
import type { Screen } from './screens/screen'
import { windowScreens } from './screens/window-screens'
import { workshopScreens } from './screens/workshop-screens'
import { words } from './words'

export type Theme = 'light' | 'dark'

/** Every screen of the program, in the order of a working day; each begins where the one before has ended. */
export const screensIn = (say: Translate): readonly Screen[] => [
  ...chapterScreens(say),
  ...placeScreens(say),
  ...workshopScreens(say),
  ...windowScreens(say),
]

export const screens = screensIn(words)

/** Leaves the dialog of a screen with Escape. */
export async function leaveDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  // One may clear what was typed in a search, and one is for the tip of the button that has the focus.
  for (let left = 3; left > 0 && (await dialog.isVisible()); left -= 1) await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
}

/** The element that has the focus; the page as a whole is nowhere. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? 'body')

const somebody = { position: '', district: 'Náchod', country: 'Česko', email: '', format: null, isWalkIn: false }

/** People and proof at the workshop, so that no part of its page is empty. */
export async function fillWorkshop(page: Page): Promise<void> {
  const row = (await ask(page, 'workshop:list', {})).find(({ title }) => /workshop pro okres Náchod/.test(title))
  if (!row) throw new Error('the sample has no such workshop')
  const workshopId = row.id
  const people = ['Jana Vymyšlená', 'Олена Вигадана'].map((name) => ({
    ...somebody,
    name,
    institution: 'Městský úřad Vzorov (smyšlený úřad)',
  }))
  await ask(page, 'participant:add', { workshopId, people })
  await ask(page, 'participant:prepareCertificates', { workshopId, blanks: 1 })
  const proof = { kind: 'signed-list', title: 'Prezenční listina', namesPeople: true } as const
  const bytes = new TextEncoder().encode('%PDF-1.7 podpisy')
  await ask(page, 'evidence:add', { workshopId, ...proof, name: 'listina.pdf', bytes })
}

/** The look is a setting of the person; *by the computer* follows the browser's. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await ask(page, 'settings:save', { theme })
  await page.reload()
  await expect(page.getByRole('navigation', { name: words('shell.regions.left') })).toBeVisible()
}
