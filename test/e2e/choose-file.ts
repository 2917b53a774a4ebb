import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { words } from './words'

/** Picks a file in the program's own dialog, the way a person does: up to the top, then down. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  const up = dialog.getByRole('button', { name: words('shell.folder.up') })
  const here = dialog.locator('.app-path')
  await expect(up).toBeVisible()
  while (await up.isEnabled()) {
    const before = await here.innerText()
    await up.click()
    await expect(here).not.toHaveText(before)
  }
  const names = file.split(path.sep).filter(Boolean)
  for (const [index, name] of names.slice(0, -1).entries()) {
    const wanted = `${path.sep}${names.slice(0, index + 1).join(path.sep)}`
    // On a busy machine a click may have been answered after the look that missed it.
    await expect(async () => {
      if ((await here.innerText()) === wanted) return
      await dialog.getByRole('option', { name, exact: true }).click({ timeout: 2_000 })
      await expect(here).toHaveText(wanted, { timeout: 5_000 })
    }).toPass()
  }
  const choose = dialog.getByRole('button', { name: words('shell.folder.chooseFile') })
  await expect(async () => {
    await dialog.getByRole('option', { name: names.at(-1) ?? '', exact: true }).click({ timeout: 1_000 })
    await expect(choose).toBeEnabled({ timeout: 1_000 })
  }).toPass()
  await choose.click()
}
