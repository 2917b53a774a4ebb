import { plainText } from '../../shared/document/plain-text'
import { expect, test } from './app'
import { ask, storedDraft } from './ask'
import { begin } from './begin'
import { createChapter, runByPalette } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

test('marks unknown words of four languages, mends them and learns new ones, by keyboard alone', async ({ app }) => {
  await createChapter(app, 'Pravopis')
  const marked = app.locator('.sk-misspelt')
  await app.keyboard.type('Přiručka pomáhá uprchlíkům. Debriefink je rozhovor.')
  await expect(marked).toHaveText(['Přiručka', 'Debriefink'])

  await app.keyboard.press('F7')
  const menu = app.getByRole('menu', { name: 'Čím nahradit „Přiručka“' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await menu.getByRole('menuitem', { name: 'Příručka', exact: true }).press('Enter')
  await app.keyboard.type('!')
  await expect(marked).toHaveText(['Debriefink'])
  await expect
    .poll(async () => plainText((await storedDraft(app, 'Pravopis')).content))
    .toBe('Příručka! pomáhá uprchlíkům. Debriefink je rozhovor.')

  await app.keyboard.press('F7')
  const learn = app.getByRole('menuitem', { name: 'Přidat „Debriefink“ do vlastních slov' })
  await learn.press('Enter')
  await expect(marked).toHaveCount(0)
  expect(await ask(app, 'spelling:words', {})).toEqual([{ language: 'cs', word: 'Debriefink' }])

  await runByPalette(app, 'Vlastní slova')
  await app.getByRole('button', { name: 'Vyřadit slovo Debriefink' }).press('Enter')
  await expect(app.getByText('Zatím tu žádná nejsou.')).toBeVisible()
  await app.keyboard.press('Escape')
})

test('reads each passage in its own language', async ({ app }) => {
  await createChapter(app, 'Jazyky')
  await app.keyboard.type('Dobrý den, ')
  await app.keyboard.type('dziękuję bardzo.')
  await expect(app.locator('.sk-misspelt')).toHaveText(['dziękuję', 'bardzo'])
  await app.keyboard.press('ArrowLeft')
  for (let letter = 0; letter < 'dziękuję bardzo'.length; letter += 1) await app.keyboard.press('Shift+ArrowLeft')
  await app.getByRole('button', { name: /^Jazyk označených slov/ }).click()
  await app.getByRole('menuitemradio', { name: 'polština' }).click()
  await expect(app.locator('.sk-misspelt')).toHaveCount(0)
})
