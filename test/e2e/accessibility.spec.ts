import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin, chooseCzech } from './begin'
import { unreachedControls } from './reach-by-keyboard'
import { fillWorkshop, leaveDialog, screens } from './screens'

/** Behind a dialog stands a screen that was looked at already. */
async function expectNoFaults(page: Page, name: string, within?: string): Promise<void> {
  const part = (await page.getByRole('dialog').isVisible()) ? '[role="dialog"]' : within
  const axe = () => (part ? new AxeBuilder({ page }).include(part) : new AxeBuilder({ page }))
  const light = await axe().analyze()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  // In the dark only colours differ.
  const dark = await axe().withRules(['color-contrast']).analyze()
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const grave = [...light.violations, ...dark.violations].filter(
    ({ impact }) => impact === 'serious' || impact === 'critical',
  )
  // Softly, so that one fault does not hide the screens after it.
  expect
    .soft(
      grave.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)]),
      name,
    )
    .toEqual([])
}

/** Two halves, so that they can run beside each other. */
const halves = {
  'texts and places': screens.slice(
    0,
    screens.findIndex(({ name }) => name === 'workshops'),
  ),
  'workshops and the window': screens.slice(screens.findIndex(({ name }) => name === 'workshops')),
}

for (const [half, some] of Object.entries(halves)) {
  test(`axe finds nothing serious on any screen, in light and dark: ${half}`, async ({ app }) => {
    await app.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await chooseCzech(app)
    if (some[0] === screens[0]) await expectNoFaults(app, 'first-start')
    await begin(app, { library: 'Ukázková knihovna' })
    await fillWorkshop(app)
    for (const { name, open, kind, within } of some) {
      // A part is seen whole with its page.
      if (kind === 'part') continue
      await open(app)
      await expectNoFaults(app, name, within)
      if (kind === 'dialog') await leaveDialog(app)
    }
  })
}

const walked = ['chapter', 'versions', 'project', 'people', 'search', 'paper', 'export-chapter', 'settings']

test('every control of the main screens is reached without a mouse', async ({ app }) => {
  await begin(app, { library: 'Ukázková knihovna' })
  for (const { name, open, kind } of screens.filter((screen) => walked.includes(screen.name))) {
    await open(app)
    expect.soft(await unreachedControls(app), name).toEqual([])
    if (kind === 'dialog') await leaveDialog(app)
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
