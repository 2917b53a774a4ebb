import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './app'
import { begin } from './begin'
import { insertBySlash } from './keys'

test('axe finds nothing serious on menus and dialogs over the text, in light and dark', async ({ app }) => {
  await app.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await begin(app, { role: 'Píšu kapitoly', library: 'Ukázková knihovna' })
  await app
    .getByRole('row', { name: /Rozhovor přes tlumočníka/ })
    .first()
    .click()
  const text = app.getByRole('textbox', { name: /^Text kapitoly/ })
  await expect(text).toBeFocused()
  const { keyboard } = app
  const look = async (name: string) => {
    const axe = new AxeBuilder({ page: app })
    const light = await axe.analyze()
    await app.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    const dark = await axe.withRules(['color-contrast']).analyze()
    await app.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    const grave = [...light.violations, ...dark.violations].filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    )
    expect
      .soft(
        grave.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
        name,
      )
      .toEqual([])
  }
  const insertByMenu = async (words: string) => {
    await keyboard.press('Control+Shift+Enter')
    await expect(app.getByRole('combobox', { name: 'Hledat, co vložit' })).toBeFocused()
    await keyboard.type(words)
    await keyboard.press('Enter')
  }
  await keyboard.press('Control+End')
  await keyboard.press('Enter')
  await keyboard.type('/')
  await look('slash menu')
  await keyboard.press('Escape')
  await keyboard.press('Backspace')
  await keyboard.press('F2')
  await look('block menu')
  await keyboard.press('Escape')
  await keyboard.press('Control+h')
  await keyboard.type('tlum')
  await look('find and replace')
  await keyboard.press('Escape')
  await keyboard.press('Control+End')
  await keyboard.press('Control+Shift+Enter')
  await look('insert menu')
  await keyboard.type('Pojem ze')
  await keyboard.press('Enter')
  await look('glossary term')
  await keyboard.press('Escape')
  await insertBySlash(app, 'Obrázek')
  await look('picture')
  await keyboard.press('Escape')
  await insertByMenu('Citace předpisu')
  await look('citation')
  await keyboard.press('Escape')
  await insertBySlash(app, 'Tabulka')
  await keyboard.press('Enter')
  await expect(text.locator('table').last()).toBeVisible()
  await app.getByRole('button', { name: /: Tabulka$/ }).click()
  await look('table menu')
  await app.getByRole('menuitem', { name: 'Šířka sloupců' }).click()
  await expect(app.getByRole('dialog', { name: 'Šířka sloupců' })).toBeVisible()
  await look('widths of columns')
  await keyboard.press('Escape')
})
