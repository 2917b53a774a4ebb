import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin, chooseCzech } from './begin'
import { screens, setTheme } from './screens'

async function expectNoFaults(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
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
    await expectNoFaults(app, 'first-start')
    await begin(app, { library: 'Ukázková knihovna' })
    await setTheme(app, theme)
    for (const { name, open } of screens) {
      await open(app)
      await expectNoFaults(app, name)
    }
  })
}
