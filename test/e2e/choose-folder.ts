import path from 'node:path'
import { expect, type Page } from '@playwright/test'
import { words } from './words'

/** Walks through the program's own folder dialog to a folder, the way a person does: up to the top, then down. */
export async function chooseFolder(page: Page, folder: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  const up = dialog.getByRole('button', { name: words('shell.folder.up') })
  const here = dialog.locator('.app-path')
  await expect(up).toBeVisible()
  while (await up.isEnabled()) {
    const before = await here.innerText()
    await up.click()
    await expect(here).not.toHaveText(before)
  }
  for (const name of folder.split(path.sep).filter(Boolean)) {
    const before = await here.innerText()
    const entries = dialog.getByRole('listbox', { name: words('shell.folder.here', { name: before }), exact: true })
    // A click during which the list is drawn anew belongs to no entry.
    await expect(async () => {
      await entries.getByRole('option', { name, exact: true }).click({ timeout: 1_000 })
      await expect(here).not.toHaveText(before, { timeout: 1_000 })
    }).toPass()
  }
  await expect(here).toHaveText(folder)
  await dialog.getByRole('button', { name: words('shell.folder.chooseFolder') }).click()
  await expect(dialog).toBeHidden()
}
