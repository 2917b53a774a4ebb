import { plainText } from '../../shared/document/plain-text'
import { expect, test } from './app'
import { storedDraft } from './ask'
import { begin } from './begin'
import { createChapter, untilSaved } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

test('finds and replaces by keyboard alone, and takes it back', async ({ app }) => {
  await createChapter(app, 'Hranice')
  for (const line of ['Okres Jičín a okres Náchod.', 'Okresní úřad není okres.', 'Bez výskytu.']) {
    await app.keyboard.type(line)
    await app.keyboard.press('Enter')
  }
  await app.keyboard.press('Control+Home')
  await app.keyboard.press('Control+f')
  await expect(app.getByRole('textbox', { name: 'Hledat' })).toBeFocused()
  await app.keyboard.type('OKRES')
  const place = app.getByRole('search', { name: 'Hledání v kapitole' }).getByRole('status').first()
  await expect(place).toHaveText('1 z 4')
  await app.keyboard.press('Enter')
  await expect(place).toHaveText('2 z 4')
  await app.keyboard.press('Shift+F3')
  await expect(place).toHaveText('1 z 4')
  await app.getByText('Celá slova').click()
  await expect(place).toHaveText('1 z 3')
  await app.keyboard.press('Escape')
  await expect(app.getByRole('search', { name: 'Hledání v kapitole' })).toBeHidden()
  expect(await app.evaluate(() => getSelection()?.toString())).toBe('Okres')

  await app.keyboard.press('Control+h')
  await expect(place).toHaveText('1 z 3')
  await app.getByRole('textbox', { name: 'Nahradit čím' }).fill('kraj')
  await app.getByRole('button', { name: 'Nahradit vše (3)' }).click()
  await expect(app.getByText('Nahrazeny 3 výskyty.')).toBeVisible()
  await app.keyboard.press('Escape')
  await untilSaved(app)
  expect(plainText((await storedDraft(app, 'Hranice')).content)).toBe(
    'kraj Jičín a kraj Náchod.\nOkresní úřad není kraj.\nBez výskytu.',
  )
  await app.keyboard.press('Control+z')
  const stored = async () => plainText((await storedDraft(app, 'Hranice')).content)
  await expect.poll(stored).toContain('Okres Jičín a okres Náchod.')
})
