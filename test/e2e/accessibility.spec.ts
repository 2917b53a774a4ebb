import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin, chooseCzech } from './begin'
import { unreachedControls } from './reach-by-keyboard'
import { screens, setTheme, type Theme } from './screens'

/** Parts of the page that *check* shows whole. */
const seenTogether = ['workshops', 'workshop', 'programme', 'pack', 'print', 'palette']

/** In the dark only colours differ. */
const rulesOf = { light: null, dark: ['color-contrast'] } as const

async function expectNoFaults(page: Page, name: string, theme: Theme): Promise<void> {
  const axe = new AxeBuilder({ page })
  // Behind a dialog stands a screen that was looked at already.
  if (await page.getByRole('dialog').isVisible()) axe.include('[role="dialog"]')
  const rules = rulesOf[theme]
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  // Softly, so that one fault does not hide the screens after it.
  expect
    .soft(
      grave.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)]),
      name,
    )
    .toEqual([])
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the main screens, ${theme}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await chooseCzech(app)
    await expectNoFaults(app, 'first-start', theme)
    await begin(app, { library: 'Ukázková knihovna' })
    await setTheme(app, theme)
    for (const { name, open } of screens.filter((screen) => !seenTogether.includes(screen.name))) {
      await open(app)
      await expectNoFaults(app, name, theme)
    }
  })
}

const walked = ['chapter', 'versions', 'workshop', 'projects', 'people', 'search', 'export-chapter', 'settings']

test('every control of the main screens is reached without a mouse', async ({ app }) => {
  await begin(app, { library: 'Ukázková knihovna' })
  for (const { name, open } of screens.filter((screen) => walked.includes(screen.name))) {
    await open(app)
    expect.soft(await unreachedControls(app), name).toEqual([])
  }
})

test('F6 goes through the parts of the window, there and back', async ({ app }) => {
  await begin(app, { library: 'Ukázková knihovna' })
  await app.getByRole('row', { name: /Rozhovor přes tlumočníka/ }).click()
  await expect(app.getByRole('textbox', { name: /^Text kapitoly/ })).toBeFocused()
  const region = () => app.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'))
  const seen = [await region()]
  for (let turn = 0; turn < 5; turn += 1) {
    await app.keyboard.press('F6')
    seen.push(await region())
  }
  expect(new Set(seen)).toEqual(new Set(['top', 'left', 'centre', 'right', 'bottom']))
  const last = seen.at(-2)
  await app.keyboard.press('Shift+F6')
  expect(await region()).toBe(last)
})
