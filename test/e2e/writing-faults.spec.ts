import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { plainText } from '../../shared/document/plain-text'
import { expect, test } from './app'
import { ask, storedDraft } from './ask'
import { begin } from './begin'
import { HostProcess } from './host-process'
import { createChapter, untilSaved } from './keys'
import { changeStoredText, makeSample, storedText, workedBefore } from './library-file'
import { words } from './words'

const title = 'Klid v ruce'
const textOf = (page: Page) => page.getByRole('textbox', { name: words('editor.label', { title }) })
const storedWords = async (page: Page) => plainText((await storedDraft(page, title)).content)

async function write(page: Page, text: string): Promise<void> {
  await textOf(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

test('two windows on one chapter: both texts are shown, a person decides, and neither is lost', async ({
  app,
  openWindow,
}) => {
  await begin(app, { library: 'Nová knihovna' })
  await createChapter(app, title)
  await app.keyboard.type('Společný začátek.')
  await untilSaved(app)
  const other = await openWindow()
  await other.getByRole('row', { name: title }).click()
  await expect(textOf(other)).toHaveText('Společný začátek.')

  await write(app, ' Z prvního okna.')
  await untilSaved(app)
  await write(other, ' Z druhého okna.')
  const dialog = other.getByRole('dialog', { name: words('drafting.conflict.title') })
  await expect(dialog).toContainText('Společný začátek. Z prvního okna.')
  await expect(dialog).toContainText('Společný začátek. Z druhého okna.')
  expect(await storedWords(other)).toBe('Společný začátek. Z prvního okna.')

  await dialog.getByRole('button', { name: words('drafting.conflict.mine') }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => storedWords(other)).toBe('Společný začátek. Z druhého okna.')
  await write(app, ' A ještě dál.')
  const second = app.getByRole('dialog', { name: words('drafting.conflict.title') })
  await second.getByRole('button', { name: words('drafting.conflict.stored') }).click()
  await expect(second).toBeHidden()
  await expect(textOf(app)).toHaveText('Společný začátek. Z druhého okna.')

  const { id: draftId } = await storedDraft(app, title)
  const versions = await ask(app, 'version:list', { draftId })
  const texts = await Promise.all(
    versions.map(async ({ id }) => plainText((await ask(app, 'version:open', { versionId: id })).content)),
  )
  expect(texts).toContain('Společný začátek. Z prvního okna.')
  expect(texts).toContain('Společný začátek. Z prvního okna. A ještě dál.')
})

test('kill -9 while somebody types: what was shown as saved is there, the rest can be taken out', async ({
  folder,
  context,
  page,
}) => {
  const library = makeSample(folder)
  workedBefore(folder, library)
  const host = new HostProcess(folder, library)
  await page.goto(await host.url())
  await createChapter(page, title)
  let acknowledged = ''
  for (let turn = 1; turn <= 3; turn += 1) {
    await page.keyboard.type(`Věta číslo ${turn}. `)
    await untilSaved(page)
    acknowledged = (await textOf(page).innerText()).trim()
  }
  await page.keyboard.type('Tuhle už nikdo neuloží.')
  await host.end('SIGKILL')
  await page.keyboard.type(' Ani tuhle.')
  await expect(page.getByRole('status', { name: words('drafting.status.label') })).toHaveText(
    words('drafting.status.failed'),
  )
  await expect(page.getByRole('alert').filter({ hasText: words('shell.lost.title') })).toBeVisible()

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words('drafting.failed.saveToFile') }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  expect(saved).toContain(acknowledged)
  expect(saved).toContain('Tuhle už nikdo neuloží. Ani tuhle.')

  const next = new HostProcess(folder, library)
  const fresh = await context.newPage()
  await fresh.goto(await next.url())
  expect(await storedWords(fresh)).toContain(acknowledged)
  await fresh.getByRole('row', { name: title }).click()
  await expect(textOf(fresh)).toContainText(acknowledged)
  await next.end('SIGTERM')
})

test('a stored text with an unknown node is shown, not opened for writing, and stays as it was', async ({
  folder,
  startAgain,
  page,
}) => {
  const library = makeSample(folder)
  const chapter = 'Hranice tolerance'
  const hologram = '{"attrs":{"id":"hologram0001"},"type":"hologram"}'
  const stored = changeStoredText(library, chapter, (text) => text.replace('"content":[', `"content":[${hologram},`))
  workedBefore(folder, library)
  const host = await startAgain()
  await page.goto(host.makeUrl())
  await page
    .getByRole('row', { name: new RegExp(chapter) })
    .last()
    .click()
  await expect(page.getByRole('heading', { name: words('drafting.refused.title') })).toBeVisible()
  await expect(page.getByLabel(words('drafting.refused.raw'))).toContainText('hologram')
  await expect(page.getByRole('toolbar', { name: words('editor.toolbar.label') })).toBeHidden()
  await page.getByRole('row', { name: /Přehled legislativy/ }).click()
  await expect(page.getByRole('toolbar', { name: words('editor.toolbar.label') })).toBeVisible()
  await page.close()
  await host.close()
  expect(storedText(library, chapter)).toBe(stored)
})
