import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { begin } from './begin'
import { createChapter, runByPalette, tabTo } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

async function writeSections(app: Page): Promise<void> {
  for (const [level, title] of [
    ['1', 'První'],
    ['2', 'Podkapitola'],
    ['1', 'Druhá'],
  ] as const) {
    await app.keyboard.press(`Control+Shift+${level}`)
    await app.keyboard.type(title)
    await app.keyboard.press('Enter')
    await app.keyboard.type(`Text části ${title}.`)
    await app.keyboard.press('Enter')
  }
}

test('sections are moved, closed and found by keys', async ({ app }) => {
  const text = await createChapter(app, 'Osnova')
  await writeSections(app)
  const outline = app.getByRole('navigation', { name: 'Osnova' })
  const rows = outline.getByRole('button')
  await expect(rows).toHaveText(['První', 'Podkapitola', 'Druhá'])
  await app.keyboard.press('F6')
  await tabTo(app, rows.first())
  await app.keyboard.press('Alt+ArrowDown')
  await expect(rows).toHaveText(['Druhá', 'První', 'Podkapitola'])
  await expect(outline.getByRole('status')).toHaveText('Část První je na novém místě')
  await expect(outline.getByRole('button', { name: 'První' })).toBeFocused()
  await app.keyboard.press('ArrowLeft')
  await expect(rows).toHaveText(['Druhá', 'První'])
  await app.keyboard.press('ArrowRight')
  await expect(rows).toHaveCount(3)
  await runByPalette(app, 'Podkapitola')
  await expect(text).toBeFocused()
  await expect(outline.locator('[aria-current]')).toHaveText('Podkapitola')
})

test('a section is dragged to another place', async ({ app }) => {
  const text = await createChapter(app, 'Táhnout')
  await writeSections(app)
  const rows = app.getByRole('navigation', { name: 'Osnova' }).getByRole('button')
  await rows.nth(2).dragTo(rows.first())
  await expect(rows).toHaveText(['Druhá', 'První', 'Podkapitola'])
  await expect(text.locator('p').first()).toHaveText('Text části Druhá.')
})

test('the text is made larger and alone, and the size is remembered', async ({ app }) => {
  const text = await createChapter(app, 'Velikost')
  await app.keyboard.type('Slova')
  const before = await text.locator('p').boundingBox()
  await app.getByRole('button', { name: 'Zobrazení' }).click()
  await app.getByRole('menuitem', { name: 'Velikost textu 150 %' }).click()
  await expect
    .poll(async () => (await text.locator('p').boundingBox())?.height)
    .toBeGreaterThan((before?.height ?? 99) * 1.4)
  await expect(app.getByRole('menu')).toBeHidden()
  await app.keyboard.press('Shift+F9')
  await expect(app.getByRole('navigation', { name: 'Obsah knihovny' })).toBeHidden()
  await app.keyboard.press('Shift+F9')
  await expect(app.getByRole('navigation', { name: 'Obsah knihovny' })).toBeVisible()
})
