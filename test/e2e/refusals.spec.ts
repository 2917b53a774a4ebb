import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { ask } from './ask'
import { makeSample, workedBefore } from './library-file'
import { words } from './words'

const chapter = /První psychická pomoc/

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
}

function change(library: string, sql: string): void {
  const database = new DatabaseSync(library)
  database.exec(sql)
  database.close()
}

test('a library of a newer program stays as it is, and its backups open on their own', async ({
  folder,
  startAgain,
  page,
}) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  await page.goto((await startAgain()).makeUrl())
  await expect(page.getByRole('row', { name: chapter })).toBeVisible()
  await ask(page, 'library:backup', {})
  await ask(page, 'library:close', {})
  await page.goto('about:blank')
  change(library, 'PRAGMA user_version = 99')
  await page.goto((await startAgain()).makeUrl())
  await expect(page.getByText(words('keeping.refusal.newerBackups'))).toBeVisible()
  await accessible(page)
  const open = page.getByRole('button', { name: words('keeping.list.open') }).first()
  await open.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: words('keeping.preview.openCopy') }).click()
  await expect(page.getByRole('row', { name: chapter })).toBeVisible()
  expect((await ask(page, 'library:info', {}))!.path).not.toBe(library)
})

test('of two copies of one library the person chooses, and the other is kept', async ({ folder, startAgain, page }) => {
  const place = path.join(folder, 'Dropbox')
  mkdirSync(place)
  mkdirSync(path.join(folder, 'data'))
  const here = makeSample(path.join(folder, 'data'))
  const there = path.join(place, 'ukazka.skripta')
  copyFileSync(here, there)
  change(there, "UPDATE library SET title = 'Ta z Dropboxu'")
  workedBefore(folder, there)
  await page.goto((await startAgain()).makeUrl())
  await page.getByRole('button', { name: words('keeping.refusal.workHere') }).click()
  await expect(page.getByText(words('keeping.refusal.both'))).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: words('keeping.refusal.chooseThere') }).click()
  await expect(page.getByRole('row', { name: chapter })).toBeVisible()
  expect(await ask(page, 'library:info', {})).toMatchObject({ path: here, title: 'Ta z Dropboxu' })
  expect(readdirSync(path.join(folder, 'data')).filter((name) => name.includes('odložená'))).toHaveLength(1)
})

test('damage that is met while working is told, with the ways on', async ({ folder, startAgain, page }) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  change(library, "UPDATE draft SET content = replace(content, 'e', 'x') WHERE title LIKE 'První psychická%'")
  await page.goto((await startAgain()).makeUrl())
  await page.getByRole('row', { name: chapter }).click()
  await expect(page.getByText(words('keeping.damage.banner'))).toBeVisible()
  await page.getByRole('button', { name: words('keeping.damage.show') }).click()
  await expect(page.getByRole('dialog')).toContainText(words('keeping.damage.salvageTitle'))
  await accessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a library that was taken along is only read in workshops too', async ({ folder, startAgain, page }) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  await page.goto((await startAgain()).makeUrl())
  await expect(page.getByRole('row', { name: chapter })).toBeVisible()
  await ask(page, 'handover:takeAlong', { folder })
  const [workshop] = await ask(page, 'workshop:list', {})
  await page.goto('about:blank')
  await page.goto((await startAgain()).makeUrl())
  await expect(page.getByText(words('handover.away.title'))).toBeVisible()
  await page.evaluate((id) => (location.hash = `#/workshops/${id}`), workshop!.id)
  const steps = page.getByRole('navigation', { name: words('workshops.steps.label') })
  await expect(steps.getByRole('button').first()).toBeEnabled()
  const main = page.getByRole('main')
  await expect(main.getByRole('textbox').first()).toHaveAttribute('readonly', '')
  await expect(main.getByRole('button', { disabled: true }).first()).toBeVisible()
  await accessible(page)
})
