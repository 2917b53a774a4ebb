import { expect, type Locator, type Page } from '@playwright/test'

/** Runs a command of the palette by its words, as somebody without a mouse does. */
export async function runByPalette(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Obsah knihovny' })).toBeVisible()
  await page.keyboard.press('Alt+q')
  const field = page.getByRole('dialog', { name: 'Najít příkaz, kapitolu nebo workshop' }).getByRole('searchbox')
  await expect(field).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByRole('menuitem', { name: words }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(field).toBeHidden()
}

/** Moves by a key until the wanted control has the focus; fails when it cannot be reached so. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' | 'ArrowRight' = 'Tab',
  most = 60,
): Promise<void> {
  await expect(target).toBeVisible()
  for (let step = 0; step < most; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target, `reached by ${key}`).toBeFocused()
}

/** A new chapter without a mouse; ends with the caret in its empty text. */
export async function createChapter(page: Page, title: string): Promise<Locator> {
  await runByPalette(page, 'Nová kapitola')
  await expect(page.getByRole('dialog').getByLabel('Název kapitoly')).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  const text = page.getByRole('textbox', { name: `Text kapitoly ${title}` })
  await expect(text).toBeFocused()
  return text
}

/** Inserts something by its name at the beginning of an empty paragraph. */
export async function insertBySlash(page: Page, words: string): Promise<void> {
  await page.keyboard.type(`/${words}`)
  await expect(page.getByRole('listbox', { name: 'Co vložit' }).getByRole('option').first()).toContainText(words)
  await page.keyboard.press('Enter')
}

/** Waits until the window says that everything is stored. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Stav uložení' })).toHaveText(/^Uloženo \d/)
}
