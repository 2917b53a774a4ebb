import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { storedDraft } from './ask'
import { begin } from './begin'
import { createChapter, insertBySlash, tabTo, untilSaved } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

async function writeTable(app: Page): Promise<void> {
  await app.keyboard.type('Úvod')
  await app.keyboard.press('Enter')
  await insertBySlash(app, 'Tabulka')
  await tabTo(app, app.getByRole('button', { name: 'Vložit tabulku' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('textbox', { name: /^Text kapitoly/ })).toBeFocused()
  for (const cell of ['A', 'B', 'C', '1', '2', '3', '4', '5']) {
    await app.keyboard.type(cell)
    await app.keyboard.press('Tab')
  }
  await app.keyboard.type('6')
}

async function chooseInTable(app: Page, label: string): Promise<void> {
  await app.getByRole('button', { name: /^Úpravy tabulky/ }).click()
  await app.getByRole('menuitem', { name: new RegExp(`^${label}`) }).click()
}

test('rows and columns move, widths are set, and the table is left by Escape', async ({ app }) => {
  const text = await createChapter(app, 'Tabulky')
  await writeTable(app)
  const rows = text.locator('tr')
  await app.keyboard.press('Alt+ArrowUp')
  await expect(rows).toHaveText(['ABC', '456', '123'])
  await text.locator('td').first().click()
  await chooseInTable(app, 'Posunout sloupec vpravo')
  await expect(rows).toHaveText(['BAC', '546', '213'])
  await chooseInTable(app, 'Šířka sloupců')
  await app.getByRole('textbox', { name: 'Šířka sloupce 1 v procentech' }).fill('60')
  await app.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await untilSaved(app)
  const stored = JSON.stringify((await storedDraft(app, 'Tabulky')).content)
  expect(stored).toMatch(/"colwidth":\[4\d\d\]/)
  await text.locator('td').first().click()
  await app.keyboard.press('Escape')
  await app.keyboard.type('Pod tabulkou')
  await expect(text.locator(':scope > p')).toHaveText(['Úvod', 'Pod tabulkou'])
})

test('a column is made wider by its edge', async ({ app }) => {
  const text = await createChapter(app, 'Šířky')
  await writeTable(app)
  const cell = text.locator('th').first()
  const before = await cell.boundingBox()
  if (!before) throw new Error('the table is not drawn')
  const edge = { x: before.x + before.width - 2, y: before.y + before.height / 2 }
  await app.mouse.move(edge.x, edge.y)
  await expect(text).toHaveClass(/is-on-edge/)
  await app.mouse.down()
  await app.mouse.move(edge.x + 90, edge.y, { steps: 5 })
  await app.mouse.up()
  await expect.poll(async () => (await cell.boundingBox())?.width ?? 0).toBeGreaterThan(before.width + 70)
})

test('a table first in an empty chapter keeps the caret, however slowly the focus comes back', async ({ app }) => {
  const text = await createChapter(app, 'Nejdřív tabulka')
  await insertBySlash(app, 'Tabulka')
  await expect(app.getByRole('dialog', { name: 'Vložit tabulku' })).toBeVisible()
  await app.keyboard.press('Enter')
  await app.keyboard.type('Ahoj')
  // A dialog gives the focus back on a computer that is busy for longer than ProseMirror's 200 ms.
  await app.evaluate(() => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    field.remove()
    document.querySelector<HTMLElement>('.ProseMirror')?.focus()
    for (const end = performance.now() + 500; performance.now() < end;);
  })
  await app.keyboard.type('!')
  await app.keyboard.press('Tab')
  await app.keyboard.type('druhá')
  await expect(text.locator('th')).toHaveText(['Ahoj!', 'druhá', ''])
})
