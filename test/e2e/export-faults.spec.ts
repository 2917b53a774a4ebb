import { readdirSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, coordinator } from './begin'
import { changeStoredText, makeSample, workedBefore } from './library-file'
import { words } from './words'

async function exportChapter(app: Page, title: RegExp): Promise<void> {
  await app.getByRole('row', { name: title }).click()
  await app.getByRole('button', { name: words('exporting.chapter.action') }).click()
  await app
    .getByRole('dialog', { name: words('exporting.chapter.title') })
    .getByRole('button', { name: words('exporting.chapter.done') })
    .click()
}

/** Processes that this one has started and that set pages, by their id. */
function exportProcesses(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        return Number(parent) === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('export-process')
      } catch {
        return false
      }
    })
    .map(Number)
}

test('a killed export process is told in plain words, and the next export works', async ({ app, folder }) => {
  test.skip(process.platform !== 'linux', 'finds the process in /proc')
  await begin(app, { person: coordinator, library: 'Ukázková knihovna' })
  await mkdir(path.join(folder, 'vystupy'))
  await ask(app, 'settings:save', { exportFolder: path.join(folder, 'vystupy') })
  await app.reload()
  await exportChapter(app, /Přehled legislativy/)
  await expect.poll(() => exportProcesses().length, { intervals: [10] }).toBeGreaterThan(0)
  for (const pid of exportProcesses()) process.kill(pid, 'SIGKILL')
  const dialog = app.getByRole('dialog', { name: words('exporting.chapter.title') })
  await expect(dialog.getByRole('alert')).toContainText(words('errors.export-process-died'))
  expect(readdirSync(path.join(folder, 'vystupy'))).toEqual([])

  await dialog.getByRole('button', { name: words('common.tryAgain') }).click()
  await expect(dialog.getByRole('status')).toContainText(words('exporting.done'), { timeout: 60_000 })
  expect(readdirSync(path.join(folder, 'vystupy'))).toHaveLength(2)
})

test('a folder that cannot be written into is named, and nothing is left behind', async ({ app }) => {
  test.skip(process.platform !== 'linux', 'nobody can write into /proc')
  await begin(app, { person: coordinator, library: 'Ukázková knihovna' })
  await ask(app, 'settings:save', { exportFolder: '/proc/skripta' })
  await app.reload()
  await exportChapter(app, /^Hranice tolerance, schváleno/)
  const dialog = app.getByRole('dialog', { name: words('exporting.chapter.title') })
  await expect(dialog.getByRole('alert')).toContainText(words('errors.output-not-writable', { path: '/proc/skripta' }))
})

test('a pack without chapters says so and cannot be issued', async ({ app }) => {
  await begin(app, { person: coordinator, role: 'Připravuji workshopy', library: 'Ukázková knihovna' })
  await app.getByRole('option', { name: /Kulatý stůl/ }).click()
  await app.getByRole('button', { name: words('packs.new') }).click()
  const dialog = app.getByRole('dialog', { name: words('packs.new') })
  await dialog.getByLabel(words('packs.fields.title')).fill('Prázdný')
  await dialog.getByRole('button', { name: words('packs.create') }).click()
  await expect(app.getByText(words('packs.noChapters.title'))).toBeVisible()
  await app.getByRole('button', { name: words('workshops.steps.check'), exact: true }).click()
  const check = app.getByRole('region', { name: words('exporting.check.title') })
  await expect(check).toContainText(words('findings.pack-empty'))
  const print = app.getByRole('region', { name: words('exporting.print.title') })
  await expect(print).toContainText(words('exporting.stopped', { count: 1 }))
  await print.getByRole('button', { name: words('exporting.issue') }).click()
  await expect(print.getByRole('alert').filter({ hasText: words('errors.pack-empty') })).toBeVisible()
})

test('a missing picture is seen in the text and told before and after an export', async ({
  folder,
  startAgain,
  page,
}) => {
  const library = makeSample(folder)
  const title = 'První psychická pomoc'
  changeStoredText(library, title, (text) => text.replace(/("asset":")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`))
  workedBefore(folder, library)
  await page.goto((await startAgain()).makeUrl())
  await mkdir(path.join(folder, 'vystupy'))
  await expect(page.getByRole('navigation', { name: words('shell.regions.left') })).toBeVisible()
  await ask(page, 'settings:save', { exportFolder: path.join(folder, 'vystupy') })
  await page.reload()
  await exportChapter(page, new RegExp(title))
  await expect(page.getByText(words('editor.figure.absent'))).toBeVisible()
  const dialog = page.getByRole('dialog', { name: words('exporting.chapter.title') })
  await expect(dialog).toContainText(/Chybí obrázek/, { timeout: 60_000 })
})
