import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin, chooseCzech } from './begin'
import { screens, setTheme, type Theme } from './screens'

const folder = path.resolve(import.meta.dirname, '../../test-results/screens')
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

/** Controls that stick out of the window, and places that can be scrolled sideways. */
async function expectWithinBounds(page: Page, name: string): Promise<void> {
  const odd = await page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} ${(element.textContent ?? '').trim().slice(0, 40)}`
    const all = [...document.querySelectorAll('body *')].filter(isShown)
    const wide = all.filter((element) => {
      const { overflowX } = getComputedStyle(element)
      return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1
    })
    const outside = all.filter((element) => {
      if (!element.matches('button, input, textarea, [role="tab"], [role="option"], h1, h2')) return false
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (left < -1 || right > window.innerWidth + 1)
    })
    const page = document.scrollingElement
    const isPageWide = page !== null && page.scrollWidth > page.clientWidth
    return [...(isPageWide ? ['the page'] : []), ...wide.map(nameOf), ...outside.map(nameOf)]
  })
  // Softly, so that one fault does not hide the screens after it.
  expect.soft(odd, name).toEqual([])
}

async function take(page: Page, name: string, theme: Theme): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size)
    await page.mouse.move(1, 1)
    await expectWithinBounds(page, `${name} ${size.width}`)
    await page.screenshot({ path: path.join(folder, `${name}-${theme}-${size.width}.png`), animations: 'disabled' })
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

for (const theme of ['light', 'dark'] as const) {
  test(`the main screens fit the window, ${theme}`, async ({ app }) => {
    mkdirSync(folder, { recursive: true })
    await app.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await chooseCzech(app)
    await take(app, 'first-start', theme)
    await begin(app, { library: 'Ukázková knihovna' })
    await setTheme(app, theme)
    for (const { name, open } of screens) {
      await open(app)
      await take(app, name, theme)
    }
  })
}
