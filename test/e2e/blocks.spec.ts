import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app'
import { storedDraft } from './ask'
import { begin } from './begin'
import { documentLines } from './document-lines'
import { createChapter, untilSaved } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

const linesOf = async (app: Page, title: string) => {
  await untilSaved(app)
  return documentLines((await storedDraft(app, title)).content)
}

/** The menu of the block with the caret, and an item of it, by keys alone. */
async function chooseByKeys(app: Page, ...labels: readonly string[]): Promise<void> {
  await app.keyboard.press('F2')
  for (const label of labels) {
    const item = app.getByRole('menuitem', { name: new RegExp(`^${label}`) })
    await expect(app.locator('[role="menu"] :focus')).toBeVisible()
    for (let step = 0; step < 40; step += 1) {
      if (await item.evaluate((element) => element === document.activeElement)) break
      await app.keyboard.press('ArrowDown')
    }
    await app.keyboard.press('Enter')
  }
}

async function writeThree(app: Page): Promise<void> {
  await app.keyboard.type('První')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Druhý')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Třetí')
}

test('blocks are moved, repeated, changed and deleted by keys alone', async ({ app }) => {
  const text = await createChapter(app, 'Bloky')
  await writeThree(app)
  await app.keyboard.press('Alt+ArrowUp')
  await expect(text.locator('p')).toHaveText(['První', 'Třetí', 'Druhý'])
  await chooseByKeys(app, 'Zopakovat blok')
  await chooseByKeys(app, 'Změnit na', 'Tip')
  await expect(text).toBeFocused()
  await expect(async () => {
    await app.keyboard.press('Control+Home')
    await expect(app.getByRole('group', { name: 'Rámeček' })).toBeHidden({ timeout: 2000 })
  }).toPass()
  await chooseByKeys(app, 'Odstranit')
  expect(await linesOf(app, 'Bloky')).toEqual([
    'paragraph: Třetí',
    'callout kind=tip',
    '  paragraph: Třetí',
    'paragraph: Druhý',
  ])
  await app.keyboard.press('Control+z')
  await expect(text.locator('p').first()).toHaveText('První')
})

/** Moves the pointer over a block until its handle stands beside it. */
async function handleOf(app: Page, block: Locator): Promise<Locator> {
  const handle = app.getByRole('button', { name: 'Co udělat s tímto blokem' })
  await block.hover()
  await expect(handle).toBeVisible()
  const [where, beside] = [await handle.boundingBox(), await block.boundingBox()]
  expect(Math.abs((where?.y ?? 0) + 13 - ((beside?.y ?? 0) + 15))).toBeLessThan(12)
  return handle
}

test('a block is dragged by its handle, with a line where it will stand', async ({ app }) => {
  const text = await createChapter(app, 'Táhnout')
  await writeThree(app)
  const handle = await handleOf(app, text.locator('p').nth(2))
  const target = await text.locator('p').first().boundingBox()
  if (!target) throw new Error('the paragraph is not drawn')
  await handle.hover()
  await app.mouse.down()
  await app.mouse.move(target.x + 60, target.y + 20, { steps: 6 })
  await app.mouse.move(target.x + 60, target.y + 4, { steps: 3 })
  await expect(app.locator('.sk-drop-line')).toBeVisible()
  await app.mouse.up()
  await expect(text.locator('p')).toHaveText(['Třetí', 'První', 'Druhý'])
  await expect(app.locator('.sk-drop-line')).toBeHidden()
  await expect(text.locator('.sk-marked')).toHaveCount(0)
  expect(await linesOf(app, 'Táhnout')).toEqual(['paragraph: Třetí', 'paragraph: První', 'paragraph: Druhý'])
})

test('a link to a block that is copied from the handle is a reference where it is pasted', async ({ app }) => {
  const text = await createChapter(app, 'Odkazy')
  await app.keyboard.press('Control+Shift+1')
  await app.keyboard.type('Cíl odkazu')
  const handle = await handleOf(app, text.locator('h1'))
  await handle.click()
  await app.getByRole('menuitem', { name: 'Kopírovat odkaz sem' }).click()
  await expect(app.getByText(/Odkaz je zkopírovaný/)).toBeVisible()
  await app.keyboard.press('Control+End')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Viz ')
  await app.keyboard.press('Control+v')
  await expect(text.locator('.sk-chip-crossReference')).toHaveText('Cíl odkazu')
  await expect(handle).toBeHidden()
})
