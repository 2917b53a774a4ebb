import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { ask, storedDraft } from './ask'
import { author, begin, guarantor } from './begin'
import { plainText } from '../../shared/document/plain-text'
import { createChapter, untilSaved } from './keys'
import { words } from './words'

const title = 'Kotvy v těle'

async function nameVersion(app: Page, proposed: string, name: string, note: string): Promise<void> {
  await app.getByRole('button', { name: words('drafting.nameVersion.action') }).click()
  const dialog = app.getByRole('dialog', { name: words('drafting.nameVersion.title') })
  const field = dialog.getByLabel(words('drafting.nameVersion.name'))
  await expect(field).toHaveValue(proposed)
  if (name !== proposed) await field.fill(name)
  await dialog.getByLabel(words('drafting.nameVersion.note')).fill(note)
  await dialog.getByRole('button', { name: words('drafting.nameVersion.save') }).click()
  await expect(dialog).toBeHidden()
}

/** Names or kinds of the versions, the newest first, as the library holds them. */
async function storedVersions(app: Page) {
  const { id: draftId } = await storedDraft(app, title)
  const versions = await ask(app, 'version:list', { draftId })
  return versions
    .toSorted((a, b) => b.sequence - a.sequence)
    .map(({ number, name, reason }) => (number === null ? reason : `${number} ${name}`))
}

test('two versions are named, the first is read and restored, and the restore is taken back', async ({ app }) => {
  await begin(app, { library: 'Nová knihovna' })
  const text = await createChapter(app, title)
  await app.keyboard.type('Nohy na zemi.')
  await nameVersion(app, 'Verze 1', 'Verze 1', 'Jen první cvičení.')
  await text.click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' Dlaně na stole.')
  await nameVersion(app, 'Verze 2', 'Po korektuře', 'Přibyly dlaně.')

  await app.getByRole('tab', { name: words('shell.inspector.versions') }).click()
  const list = app.getByRole('list', { name: words('versions.label') })
  await expect(list.getByRole('article')).toHaveCount(2)
  await expect(list.getByRole('article').first()).toContainText('Po korektuře')
  await expect(list.getByRole('article').first()).toContainText('Přibyly dlaně.')
  await expect(list.getByRole('article').first()).toContainText('+3')
  await expect(list.getByRole('article').last()).toContainText(author.name)

  await text.click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' Pojmenovat pět věcí.')
  await untilSaved(app)

  const first = list.getByRole('article', { name: 'Verze 1' })
  await first.getByRole('button', { expanded: false }).click()
  await first.getByRole('button', { name: words('versions.open', { name: 'Verze 1' }) }).click()
  const reader = app.getByRole('region', { name: words('versions.reading', { name: 'Verze 1' }) })
  await expect(reader).toContainText('Nohy na zemi.')
  await expect(reader).not.toContainText('Dlaně')
  await expect(text).toHaveAttribute('aria-readonly', 'true')
  await reader.getByRole('button', { name: words('versions.back') }).click()
  await expect(text).toContainText('Pojmenovat pět věcí.')

  await list.getByRole('button', { name: words('versions.open', { name: 'Verze 1' }) }).click()
  await reader.getByRole('button', { name: words('versions.restore') }).click()
  await expect(text).toHaveText('Nohy na zemi.')
  expect(plainText((await storedDraft(app, title)).content)).toBe('Nohy na zemi.')
  expect(await storedVersions(app)).toEqual(['restored', 'before-restore', '2 Po korektuře', '1 Verze 1'])
  await expect(list.getByRole('article').first()).toContainText(words('versions.reason.restored'))
  await expect(list.getByRole('article').nth(1)).toContainText(words('versions.reason.before-restore'))

  const notice = app.getByRole('status').filter({ hasText: words('versions.restored', { name: 'Verze 1' }) })
  await notice.getByRole('button', { name: words('versions.undo') }).press('Enter')
  await expect(text).toHaveText('Nohy na zemi. Dlaně na stole. Pojmenovat pět věcí.')
  const stored = await storedDraft(app, title)
  expect(plainText(stored.content)).toBe('Nohy na zemi. Dlaně na stole. Pojmenovat pět věcí.')
  await expect(notice).toBeHidden()
  expect((await storedVersions(app)).slice(0, 3)).toEqual(['restored', 'restored', 'before-restore'])
})

test('the notice after a restore stays until somebody writes on', async ({ app }) => {
  await begin(app, { library: 'Nová knihovna' })
  const text = await createChapter(app, title)
  await app.keyboard.type('Nohy na zemi.')
  await nameVersion(app, 'Verze 1', 'Verze 1', '')
  await text.click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' Dlaně na stole.')
  await untilSaved(app)
  await app.getByRole('tab', { name: words('shell.inspector.versions') }).click()
  const list = app.getByRole('list', { name: words('versions.label') })
  await list.getByRole('button', { name: words('versions.open', { name: 'Verze 1' }) }).click()
  await app.getByRole('button', { name: words('versions.restore') }).click()
  const notice = app.getByRole('status').filter({ hasText: words('versions.restored', { name: 'Verze 1' }) })
  await expect(notice).toBeVisible()
  await text.click()
  await expect(notice).toBeVisible()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' A dál.')
  await expect(notice).toBeHidden()
})

test('a version of an unchanged text is refused with the reason', async ({ app }) => {
  await begin(app, { library: 'Nová knihovna' })
  await createChapter(app, title)
  await app.keyboard.type('Nohy na zemi.')
  await nameVersion(app, 'Verze 1', 'Verze 1', '')
  await app.getByRole('button', { name: words('drafting.nameVersion.action') }).click()
  const dialog = app.getByRole('dialog')
  await expect(dialog).toContainText(words('drafting.nameVersion.noChanges'))
  await dialog.getByRole('button', { name: words('drafting.nameVersion.save') }).click()
  await expect(dialog).toContainText(words('errors.nothing-to-version'))
  expect(await storedVersions(app)).toEqual(['1 Verze 1'])
})

test('the guarantor approves a version on a basis that is written down', async ({ app }) => {
  await begin(app, { person: guarantor, library: 'Ukázková knihovna' })
  await app.getByRole('row', { name: /^Děti a škola/ }).click()
  await app.getByRole('tab', { name: words('shell.inspector.versions') }).click()
  const card = app
    .getByRole('list', { name: words('versions.label') })
    .getByRole('article')
    .first()
  await card.getByRole('button', { name: words('versions.step.approved') }).click()
  const dialog = app.getByRole('dialog')
  await dialog.getByRole('button', { name: words('versions.approve.save') }).click()
  await expect(dialog).toContainText(words('versions.approve.needed'))
  await dialog.getByLabel(words('versions.approve.basis')).fill('Zápis z porady 3. 11. 2026, bod 4')
  await dialog.getByRole('button', { name: words('versions.approve.save') }).click()
  await expect(dialog).toBeHidden()
  await expect(card).toContainText(words('common.states.approved'))
  await expect(app.getByRole('row', { name: `Děti a škola, ${words('common.states.approved')}` })).toBeVisible()
  const { id: draftId } = await storedDraft(app, 'Děti a škola')
  const newest = (await ask(app, 'version:list', { draftId })).find(({ number }) => number !== null)
  if (!newest) throw new Error('no version')
  const { events } = await ask(app, 'version:open', { versionId: newest.id })
  expect(events.at(-1)).toMatchObject({ state: 'approved', basis: 'Zápis z porady 3. 11. 2026, bod 4' })
})
