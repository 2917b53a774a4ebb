import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { plainText } from '../../shared/document/plain-text'
import { expect, test } from './app'
import { ask, storedDraft } from './ask'
import { author, begin } from './begin'
import { chooseFile } from './choose-file'
import { createChapter, runByPalette, untilSaved } from './keys'
import { words } from './words'

const title = 'Kotvy v těle'

const stored = async (app: Page) => plainText((await storedDraft(app, title)).content)

async function addText(app: Page, text: Locator, added: string): Promise<void> {
  await text.click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(added)
  await untilSaved(app)
}

/** The newest file with this ending in the folder of the test. */
function fileIn(folder: string, ending: string): string {
  const name = readdirSync(folder)
    .filter((one) => one.endsWith(ending))
    .toSorted((a, b) => a.length - b.length || a.localeCompare(b))
    .at(-1)
  if (!name) throw new Error(`no ${ending} in ${folder}`)
  return path.join(folder, name)
}

async function handOver(app: Page, folder: string): Promise<string> {
  await app.getByRole('row', { name: new RegExp(`^${title}`) }).click({ button: 'right' })
  await app.getByRole('menuitem', { name: words('handover.chapter.action') }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('button', { name: words('handover.chapter.save') }).click()
  await expect(dialog.getByText(words('handover.chapter.doneHint'))).toBeVisible()
  await dialog
    .locator('footer')
    .getByRole('button', { name: words('common.close') })
    .click()
  return fileIn(folder, '.skripta-kapitola')
}

async function openHanded(app: Page, file: string): Promise<Locator> {
  await runByPalette(app, words('handover.openFile'))
  await chooseFile(app, file)
  const dialog = app.getByRole('dialog')
  await expect(dialog).toContainText(path.basename(file))
  return dialog
}

async function use(app: Page, library: string): Promise<void> {
  await ask(app, 'library:open', { path: library })
  await app.goto(app.url().replace(/#.*/, ''))
  await app.reload()
  await expect(app.getByRole('navigation', { name: 'Obsah knihovny' })).toBeVisible()
}

test('a chapter goes to another library and back; where both have changed it, a person decides', async ({
  app,
  folder,
}) => {
  await begin(app, { library: 'Nová knihovna', title: 'U Hany' })
  await ask(app, 'settings:save', { exportFolder: folder })
  const own = (await ask(app, 'library:info', {}))?.path ?? ''
  let text = await createChapter(app, title)
  await app.keyboard.type('Nohy na zemi.')
  await untilSaved(app)
  const first = await handOver(app, folder)

  const other = (await ask(app, 'library:create', { title: 'U Iva' })).path
  await use(app, other)
  let dialog = await openHanded(app, first)
  await expect(dialog).toContainText(words('handover.takeIn.outcome.new-text'))
  await expect(dialog).toContainText(words('handover.takeIn.from', { name: author.name }))
  await dialog.getByRole('button', { name: words('handover.takeIn.save') }).click()
  await dialog.getByRole('button', { name: words('handover.takeIn.open') }).click()
  text = app.getByRole('textbox', { name: `Text kapitoly ${title}` })
  await expect(text).toContainText('Nohy na zemi.')
  await addText(app, text, ' Dlaně na stole.')

  await use(app, own)
  await app.getByRole('row', { name: new RegExp(`^${title}`) }).click()
  await addText(app, text, ' Pět věcí kolem.')
  const second = await handOver(app, folder)

  await use(app, other)
  dialog = await openHanded(app, second)
  await expect(dialog).toContainText(words('handover.takeIn.outcome.both-changed'))
  await dialog.getByRole('button', { name: words('handover.takeIn.save') }).click()
  await dialog.getByRole('button', { name: words('handover.takeIn.open') }).click()
  const notice = app.getByRole('status').filter({ hasText: words('handover.received.title') })
  await expect(notice).toBeVisible()
  expect(await stored(app)).toBe('Nohy na zemi. Dlaně na stole.')
  await notice.getByRole('button', { name: words('handover.received.compare') }).click()
  const reader = app.locator('.vs-reader')
  await expect(reader).toContainText(words('versions.compare.inserted', { count: 3 }))
  await expect(reader).toContainText(words('versions.compare.deleted', { count: 3 }))
  await reader.getByRole('button', { name: words('versions.back') }).click()
  await notice.getByRole('button', { name: words('handover.received.use') }).click()
  await expect(text).toContainText('Pět věcí kolem.')
  await expect(notice).toBeHidden()
  expect(await stored(app)).toBe('Nohy na zemi. Pět věcí kolem.')
  const { id: draftId } = await storedDraft(app, title)
  const texts = await Promise.all(
    (await ask(app, 'version:list', { draftId })).map(async ({ id }) =>
      plainText((await ask(app, 'version:open', { versionId: id })).content),
    ),
  )
  expect(texts).toContain('Nohy na zemi. Dlaně na stole.')

  dialog = await openHanded(app, second)
  await expect(dialog).toContainText(words('handover.takeIn.nothing'))
  await expect(dialog.getByRole('button', { name: words('handover.takeIn.save') })).toBeHidden()
})

test('a library that was taken along is only read here, until the work is taken back', async ({ app, folder }) => {
  await begin(app, { library: 'Nová knihovna', title: 'Na cestu' })
  await ask(app, 'settings:save', { exportFolder: folder })
  const text = await createChapter(app, title)
  await app.keyboard.type('Nohy na zemi.')
  await untilSaved(app)
  await runByPalette(app, words('handover.along.action'))
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('button', { name: words('handover.along.save') }).click()
  await expect(dialog.getByRole('button', { name: words('handover.showFile') })).toBeVisible()
  await expect(dialog).toContainText(fileIn(folder, '.skripta-knihovna'))
  await dialog
    .locator('footer')
    .getByRole('button', { name: words('common.close') })
    .click()

  const banner = app.getByRole('status').filter({ hasText: words('handover.away.title') })
  await expect(banner).toContainText(author.name)
  await expect(text).toHaveAttribute('aria-readonly', 'true')
  await expect(app.getByRole('button', { name: words('drafting.nameVersion.action') })).toBeDisabled()

  await banner.getByRole('button', { name: words('handover.away.takeBack') }).click()
  await expect(dialog).toContainText(words('handover.away.backText'))
  await dialog.getByRole('button', { name: words('handover.away.takeBack') }).click()
  await expect(banner).toBeHidden()
  await addText(app, text, ' Doma.')
  expect(await stored(app)).toBe('Nohy na zemi. Doma.')
})

test('search finds what only an old version says, and leads there', async ({ app }) => {
  await begin(app, { library: 'Nová knihovna' })
  const text = await createChapter(app, title)
  await app.keyboard.type('Zmizelé slovo.')
  await untilSaved(app)
  const { id: draftId, revision } = await storedDraft(app, title)
  const facts = { name: 'Před škrtem', note: '', lawAsOf: null, checkAgainBy: null }
  await ask(app, 'version:name', { draftId, baseRevision: revision, ...facts })
  await text.click()
  await app.keyboard.press('Control+a')
  await app.keyboard.type('Jiný text.')
  await untilSaved(app)
  await runByPalette(app, words('shell.commands.goSearch'))
  await app.getByRole('searchbox', { name: words('library.search.label') }).fill('zmizel')
  const hit = app.getByRole('grid', { name: words('library.search.list') }).getByRole('row')
  await expect(hit).toContainText(words('handover.search.onlyInVersion', { number: 1, name: 'Před škrtem' }))
  await hit.locator('mark').click()
  await expect(app.getByRole('region', { name: words('versions.reading', { name: 'Před škrtem' }) })).toContainText(
    'Zmizelé slovo.',
  )
})
