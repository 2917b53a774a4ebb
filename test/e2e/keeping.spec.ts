import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { ask } from './ask'
import { HostProcess } from './host-process'
import { makeSample, workedBefore } from './library-file'
import { words } from './words'

const chapter = /První psychická pomoc/

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
}

/** Opens the settings at the backups. */
async function showBackups(page: Page): Promise<void> {
  await page.getByRole('button', { name: words('shell.backupHere') }).click()
  await expect(page.getByRole('region', { name: words('keeping.list.title') })).toBeVisible()
}

async function start(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect(page.getByRole('row', { name: chapter })).toBeVisible()
}

test('one goes back to a backup after seeing what is inside, and comes back again', async ({
  folder,
  startAgain,
  page,
}) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  await start(page, (await startAgain()).makeUrl())
  await ask(page, 'library:backup', {})
  const [theme] = await ask(page, 'theme:list', {})
  await ask(page, 'chapter:create', { themeId: theme!.id, title: 'Nově přidaná kapitola', language: 'cs' })
  const before = (await ask(page, 'library:info', {}))!.chapters

  await showBackups(page)
  await page
    .getByRole('button', { name: words('keeping.list.open') })
    .first()
    .click()
  const lacks = page.getByRole('region', { name: words('keeping.preview.lacksTitle') })
  await expect(lacks).toContainText('Nově přidaná kapitola')
  await expect(page.getByText(words('keeping.preview.whole'))).toBeVisible()
  await expect(page.getByRole('region', { name: words('keeping.preview.chapters') })).toContainText(chapter)
  await accessible(page)
  await page.getByRole('button', { name: words('keeping.preview.restore') }).click()
  await expect(page.getByText(/Knihovna je obnovená/)).toBeVisible()
  expect((await ask(page, 'library:info', {}))!.chapters).toBe(before - 1)
  expect(readdirSync(folder).filter((name) => name.includes('odložená') && name.endsWith('.skripta'))).toHaveLength(1)

  await showBackups(page)
  const kept = page.getByRole('region', { name: words('keeping.list.kept') })
  await kept.getByRole('button', { name: words('keeping.list.open') }).click()
  await page.getByRole('button', { name: words('keeping.preview.bringBack') }).click()
  await expect(page.getByText(/Knihovna je obnovená/).first()).toBeVisible()
  await expect.poll(async () => (await ask(page, 'library:info', {}))!.chapters).toBe(before)
})

test('a damaged library offers its newest whole backup and what can be read of it', async ({
  folder,
  startAgain,
  page,
}) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  await start(page, (await startAgain()).makeUrl())
  await ask(page, 'library:backup', {})
  await ask(page, 'library:close', {})
  await page.goto('about:blank')
  const bytes = readFileSync(library)
  const middle = Math.floor(bytes.length / 2 / 4096) * 4096
  writeFileSync(library, bytes.fill(0, middle, middle + 8 * 4096))
  const damaged = readFileSync(library)

  await page.goto((await startAgain()).makeUrl())
  await expect(page.getByRole('alert')).toHaveText(words('errors.library-damaged', { path: library }))
  await expect(page.getByText(/Nejnovější dobrá záloha/)).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: words('keeping.damage.salvage') }).click()
  const result = page.getByRole('region', { name: words('keeping.damage.salvaged') })
  await expect(result).toBeVisible()
  await page.getByRole('button', { name: words('keeping.damage.goOn') }).click()
  await expect(page.getByRole('navigation', { name: words('shell.regions.left') })).toBeVisible()
  expect(Buffer.compare(readFileSync(library), damaged)).toBe(0)
  expect((await ask(page, 'library:info', {}))!.path).toContain('zachráněná')
})

test('a library in a synced folder is worked on here and backed up there', async ({ folder, startAgain, page }) => {
  const place = path.join(folder, 'OneDrive - Kraj')
  mkdirSync(place)
  const library = path.join(place, 'ukazka.skripta')
  renameSync(makeSample(folder), library)
  workedBefore(folder, library)
  await page.goto((await startAgain()).makeUrl())
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('button', { name: words('keeping.refusal.workHere') }).click()
  await expect(page.getByRole('row', { name: chapter })).toBeVisible()
  const info = (await ask(page, 'library:info', {}))!
  expect(path.dirname(info.path)).toBe(path.join(folder, 'data'))
  await ask(page, 'library:backup', {})
  expect(readdirSync(place)).toHaveLength(2)
})

test('a library that is open elsewhere says by whom, and opens when it is free', async ({
  folder,
  startAgain,
  page,
}) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  workedBefore(path.join(folder, 'elsewhere'), library)
  const elsewhere = new HostProcess(path.join(folder, 'elsewhere'), library)
  await elsewhere.url()
  await page.goto((await startAgain()).makeUrl())
  await expect(page.getByRole('alert')).toHaveText(words('errors.library-open-elsewhere'))
  await expect(page.getByText(/Otevřenou ji má/)).toContainText('Hedvika')
  await elsewhere.end('SIGTERM')
  await page.getByRole('button', { name: words('common.tryAgain') }).click()
  await expect(page.getByRole('row', { name: chapter })).toBeVisible()
})
