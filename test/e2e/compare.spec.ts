import type { Page } from '@playwright/test'
import { AxeBuilder } from '@axe-core/playwright'
import { plainText } from '../../shared/document/plain-text'
import { expect, test } from './app'
import { storedDraft } from './ask'
import { begin } from './begin'
import { createChapter, untilSaved } from './keys'
import { words } from './words'

const title = 'Kotvy v těle'

/** A chapter with version 1, and a draft in which words changed in two places. */
async function writeAndChange(app: Page) {
  await begin(app, { library: 'Nová knihovna' })
  const text = await createChapter(app, title)
  await app.keyboard.type('Nohy na zemi.')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Dlaně na stole.')
  await app.keyboard.press('Enter')
  await app.keyboard.type('Pojmenovat pět věcí.')
  await app.getByRole('button', { name: words('drafting.nameVersion.action') }).click()
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByLabel(words('drafting.nameVersion.name'))).toHaveValue('Verze 1')
  await dialog.getByRole('button', { name: words('drafting.nameVersion.save') }).click()
  await expect(dialog).toBeHidden()
  await text.click()
  await app.keyboard.press('Control+End')
  for (let letter = 0; letter < 'pět věcí.'.length; letter += 1) await app.keyboard.press('Backspace')
  await app.keyboard.type('tři zvuky.')
  await app.keyboard.press('Control+Home')
  await app.keyboard.type('Obě ')
  await untilSaved(app)
  return text
}

/** Opens the comparison with the draft by keyboard alone. */
async function compareWithDraft(app: Page) {
  await app.getByRole('tab', { name: words('shell.inspector.versions') }).press('Enter')
  const list = app.getByRole('list', { name: words('versions.label') })
  await list.getByRole('button', { name: words('versions.compare.of', { name: 'Verze 1' }) }).press('Enter')
  await app.getByRole('menuitem', { name: words('versions.compare.withDraft') }).press('Enter')
  const names = { before: 'Verze 1', after: words('versions.compare.draft') }
  const reader = app.getByRole('region', { name: words('versions.compare.comparing', names) })
  await expect(reader).toContainText('Pojmenovat')
  return reader
}

test('differences are walked through by keyboard, one is taken back into the draft and undone again', async ({
  app,
}) => {
  const text = await writeAndChange(app)
  const reader = await compareWithDraft(app)
  const changes = app.getByRole('list', { name: words('versions.compare.list') }).getByRole('listitem')
  await expect(changes).toHaveCount(2)
  await app.keyboard.press('Alt+ArrowDown')
  await expect(reader).toContainText(words('versions.compare.place', { place: 1, count: 2 }))
  await app.keyboard.press('Alt+ArrowUp')
  await expect(reader).toContainText(words('versions.compare.place', { place: 2, count: 2 }))
  await expect(changes.last()).toContainText('tři zvuky')

  await reader.getByRole('button', { name: words('versions.compare.takeBack.action') }).press('Enter')
  await expect(changes).toHaveCount(1)
  const stored = async () => plainText((await storedDraft(app, title)).content)
  expect(await stored()).toContain('Pojmenovat pět věcí.')
  expect(await stored()).toContain('Obě Nohy na zemi.')

  await reader.getByRole('button', { name: words('versions.compare.takeBack.undo') }).press('Enter')
  await expect(changes).toHaveCount(2)
  expect(await stored()).toContain('tři zvuky.')

  await app.keyboard.press('Alt+ArrowDown')
  await reader.getByRole('button', { name: words('versions.compare.takeBack.action') }).press('Enter')
  await expect(changes).toHaveCount(1)
  expect(await stored()).not.toContain('Obě')
  await reader.getByRole('button', { name: words('versions.back') }).press('Enter')
  await expect(text).not.toContainText('Obě')
  await text.focus()
  await app.keyboard.press('Control+z')
  await expect(text).toContainText('Obě Nohy na zemi.')
})

test('the two texts stand side by side, and the choice is remembered', async ({ app }) => {
  await writeAndChange(app)
  const reader = await compareWithDraft(app)
  const sides = reader.getByRole('radio', { name: words('versions.compare.view.sides') })
  await sides.press('Space')
  const older = reader.getByRole('region', { name: 'Verze 1' })
  const newer = reader.getByRole('region', { name: words('versions.compare.draft') })
  await expect(older).toContainText('Nohy na zemi.')
  await expect(older).toContainText('pět věcí')
  await expect(older).not.toContainText('Obě')
  await expect(newer).toContainText('tři zvuky')
  await expect(newer).toContainText('Obě')
  expect((await new AxeBuilder({ page: app }).analyze()).violations).toEqual([])
  await reader.getByRole('button', { name: words('versions.back') }).press('Enter')
  await expect(await compareWithDraft(app)).toContainText('Verze 1')
  await expect(older).toContainText('Nohy na zemi.')
})

test('the list of keys names those of a comparison', async ({ app }) => {
  await begin(app, { library: 'Nová knihovna' })
  await app.keyboard.press('F1')
  const dialog = app.getByRole('dialog', { name: words('shell.shortcuts.title') })
  await expect(dialog).toContainText('Alt+↓')
  await expect(dialog).toContainText(words('versions.compare.next'))
})
