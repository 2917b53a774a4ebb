import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { plainText } from '../../shared/document/plain-text'
import { expect, test } from './app'
import { storedDraft } from './ask'
import { begin } from './begin'
import { createChapter, tabTo } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

const textOf = async (page: Page, title: string) => plainText((await storedDraft(page, title)).content).trim()

test('replaces chosen words in all chapters by keyboard, and gives all of it back', async ({ app }) => {
  await createChapter(app, 'Jičín')
  await app.keyboard.type('Okres Jičín a okres Náchod.')
  await createChapter(app, 'Náchod')
  // Not saved yet when the search begins: it is stored first.
  await app.keyboard.type('Tento okres.')
  await app.getByRole('navigation').getByRole('button', { name: 'Hledání', exact: true }).press('Enter')
  await app.getByRole('searchbox', { name: 'Hledat v textech kapitol' }).fill('okres')
  await app.getByRole('button', { name: 'Nahradit v knihovně' }).press('Enter')
  await expect(app.getByRole('textbox', { name: 'Hledat' })).toHaveValue('okres')
  await expect(app.getByRole('region', { name: 'Náchod' })).toContainText('Tento okres')
  await tabTo(app, app.getByRole('checkbox', { name: 'Velká písmena' }))
  await app.keyboard.press('Space')
  await app.getByRole('textbox', { name: 'Nahradit čím' }).fill('kraj')
  const chapter = app.getByRole('region', { name: 'Jičín' })
  await expect(chapter.getByRole('checkbox')).toHaveCount(3)
  await expect(chapter.locator('ins').first()).toHaveText('kraj')
  await tabTo(app, chapter.getByRole('checkbox').nth(1))
  await app.keyboard.press('Space')
  const { violations } = await new AxeBuilder({ page: app }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  await app.getByRole('button', { name: 'Nahradit 2 výskyty' }).press('Enter')
  await expect(app.getByText('Nahrazeny 2 výskyty ve 2 textech.')).toBeVisible()
  // What was left out is found again, and has to be chosen anew.
  await expect(chapter.getByRole('checkbox').nth(1)).not.toBeChecked()
  expect(await textOf(app, 'Jičín')).toBe('Okres Jičín a kraj Náchod.')
  expect(await textOf(app, 'Náchod')).toBe('Tento kraj.')
  await app.getByRole('button', { name: 'Vrátit všechno zpět' }).press('Enter')
  await expect(app.getByText('Vráceny 2 texty.')).toBeVisible()
  expect(await textOf(app, 'Jičín')).toBe('Okres Jičín a okres Náchod.')
})
