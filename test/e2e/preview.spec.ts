import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin } from './begin'
import { setTheme } from './screens'

const pane = (app: Page) => app.getByRole('region', { name: 'Stránky vedle textu' })
const firstSheet = (app: Page) => pane(app).locator('[data-page="0"] img')
async function openChapter(app: Page): Promise<void> {
  await begin(app, { library: 'Ukázková knihovna' })
  await app.getByRole('row', { name: /Rozhovor přes tlumočníka/ }).click()
  await expect(app.getByRole('textbox', { name: /^Text kapitoly/ })).toBeFocused()
}

test('the pages of the chapter stand beside the text, follow it and lead back into it', async ({ app }) => {
  await openChapter(app)
  await app.keyboard.press('F9')
  await expect(firstSheet(app)).toBeVisible({ timeout: 60_000 })
  await expect(pane(app).getByRole('status')).toHaveText(/^\d+ strán/)
  // Opened by a key, the pane leaves the caret where it was.
  await expect(app.getByRole('textbox', { name: /^Text kapitoly/ })).toBeFocused()

  await app.keyboard.press('Control+Home')
  const before = await firstSheet(app).getAttribute('src')
  await app.keyboard.type('Nezvyklé slovo. ')
  await expect.poll(() => firstSheet(app).getAttribute('src'), { timeout: 60_000 }).not.toBe(before)

  await app.keyboard.press('Control+End')
  const sheets = pane(app).getByRole('group', { name: /^Stránky kapitoly/ })
  await expect.poll(() => sheets.evaluate((box) => box.scrollTop)).toBeGreaterThan(0)

  await sheets.evaluate((box) => (box.scrollTop = 0))
  const heading = app.locator('.ProseMirror h1').first()
  await expect(firstSheet(app)).toBeVisible()
  const box = await pane(app).locator('[data-page="0"]').boundingBox()
  if (!box) throw new Error('the first page has no place')
  await app.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.4)
  await expect(app.getByRole('textbox', { name: /^Text kapitoly/ })).toBeFocused()
  await expect(heading).toBeVisible()

  await app.keyboard.press('F9')
  await expect(pane(app)).toBeHidden()
})

test('paper, reader and size are chosen and remembered; axe finds nothing', async ({ app }) => {
  await openChapter(app)
  await app.getByRole('button', { name: 'Stránky vedle textu' }).click()
  await expect(firstSheet(app)).toBeVisible({ timeout: 60_000 })
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, theme)
    const { violations } = await new AxeBuilder({ page: app }).analyze()
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  }
  const shape = () =>
    pane(app)
      .locator('[data-page="0"]')
      .evaluate((sheet) => sheet.clientHeight / sheet.clientWidth)
  const width = () =>
    pane(app)
      .locator('[data-page="0"]')
      .evaluate((sheet) => sheet.clientWidth)
  await expect.poll(shape).toBeCloseTo(Math.SQRT2, 1)
  await pane(app)
    .getByRole('button', { name: /Velikost papíru/ })
    .click()
  await app.getByRole('option', { name: 'A5' }).click()
  await pane(app).getByRole('button', { name: 'Zobrazit stránku ve skutečné velikosti' }).click()
  // 148 mm at 96 pixels to the inch.
  await expect.poll(width, { timeout: 60_000 }).toBeCloseTo(559, -1)
  await app.waitForTimeout(800)
  await app.reload()
  await expect(firstSheet(app)).toBeVisible({ timeout: 60_000 })
  await expect.poll(width, { timeout: 60_000 }).toBeCloseTo(559, -1)
})
