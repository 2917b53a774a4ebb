import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { writeMarkdown } from '../../main/export/markdown/write-markdown'
import { createTranslator } from '../../shared/i18n/translator'
import { expect, test } from './app'
import { ask, storedDraft } from './ask'
import { begin } from './begin'
import { createChapter, runByPalette, tabTo, untilSaved } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

async function expectNoGraveFault(app: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page: app }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
}

test('a citation is typed, made by Alt+Enter and leads to its act', async ({ app }) => {
  await createChapter(app, 'Zákony')
  await app.keyboard.type('Platí § 42g odst. 2 zákona č. 326/1999 Sb.')
  await expect(app.locator('.sk-citable')).toHaveText('§ 42g odst. 2 zákona č. 326/1999 Sb.')
  const offer = app.getByRole('group', { name: 'Citace předpisu' })
  await expect(offer).toContainText('zákon o pobytu cizinců')
  await expectNoGraveFault(app)
  await app.keyboard.press('Alt+Enter')
  await expect(app.locator('.sk-chip-citation')).toHaveText('§ 42g odst. 2 zákona č. 326/1999 Sb.')
  await app.keyboard.type(' a dál')
  await untilSaved(app)
  const { title, content } = await storedDraft(app, 'Zákony')
  expect(JSON.stringify(content)).toMatch(/"act":"cz:326\/1999","provision":"§ 42g odst\. 2","asOf":"\d{4}-\d\d-\d\d"/)
  expect(writeMarkdown(title, content, createTranslator('cs'))).toContain('§ 42g odst. 2 zákona č. 326/1999 Sb. a dál')

  await app.keyboard.press('Control+z')
  await app.keyboard.press('Control+z')
  await expect(app.locator('.sk-chip-citation')).toHaveCount(0)
  await app.keyboard.press('Control+y')
  await expect(app.locator('.sk-chip-citation')).toHaveCount(1)
})

test('all citations of a chapter are made in one step, an unknown act is added to the register', async ({ app }) => {
  await createChapter(app, 'Zákony')
  await app.keyboard.type('Viz § 5 zákona č. 325/1999 Sb. a čl. 6 GDPR.')
  await runByPalette(app, 'Najít citace předpisů')
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  await app.keyboard.press('Enter')
  await expect(app.locator('.sk-chip-citation')).toHaveCount(2)

  await app.keyboard.press('Control+End')
  await app.keyboard.type(' Dále zákon č. 7/2031 Sb.')
  await app.keyboard.press('Alt+Enter')
  await tabTo(app, app.getByRole('button', { name: 'Přidat do rejstříku' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog').getByLabel('Číslo')).toHaveValue('7/2031 Sb.')
  await tabTo(app, app.getByLabel('Úplný název'))
  await app.keyboard.type('Zákon č. 7/2031 Sb., o zkoušce')
  await tabTo(app, app.getByRole('button', { name: 'Uložit předpis' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('dialog')).toHaveCount(0)
  expect((await ask(app, 'act:list', {})).map(({ id }) => id)).toContain('cz:7/2031')
})

test('an act is edited in the register, which says where it is cited', async ({ app }) => {
  await createChapter(app, 'Zákony')
  await app.keyboard.type('Viz zákon č. 500/2004 Sb.')
  await app.keyboard.press('Alt+Enter')
  await expect(app.locator('.sk-chip-citation')).toHaveCount(1)
  await untilSaved(app)
  await tabTo(app, app.getByRole('button', { name: 'Předpisy' }))
  await app.keyboard.press('Enter')
  await tabTo(app, app.getByRole('searchbox', { name: 'Hledat předpis' }))
  await app.keyboard.type('spravni rad')
  await tabTo(app, app.getByRole('listbox', { name: 'Rejstřík předpisů' }).getByRole('option').first())
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { level: 1, name: 'správní řád' })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Zákony', exact: true })).toBeVisible()
  await expectNoGraveFault(app)
  await tabTo(app, app.getByLabel('Krátký název'))
  await app.keyboard.press('End')
  await app.keyboard.type(' (SŘ)')
  await tabTo(app, app.getByRole('button', { name: 'Uložit předpis' }))
  await app.keyboard.press('Enter')
  await expect(app.getByRole('heading', { level: 1, name: 'správní řád (SŘ)' })).toBeVisible()
  const act = (await ask(app, 'act:list', {})).find(({ id }) => id === 'cz:500/2004')
  expect(act).toMatchObject({ shortTitle: 'správní řád (SŘ)', uses: 1 })
})

test('signs are set while typing, taken back by Backspace, and the rest of the chapter on demand', async ({ app }) => {
  await createChapter(app, 'Zákony')
  const text = app.getByRole('textbox', { name: /^Text kapitoly/ })
  const words = async () => (await text.locator('p').first().textContent())?.replaceAll('\u00a0', '~')
  await app.keyboard.type('Řekl "ano" - a')
  await expect.poll(words).toBe('Řekl „ano“ – a')
  await app.keyboard.type(' dost...')
  await app.keyboard.press('Backspace')
  await expect.poll(words).toBe('Řekl „ano“ – a dost...')
  await runByPalette(app, 'Upravit typografii')
  await app.keyboard.press('Enter')
  await expect.poll(words).toBe('Řekl „ano“~– a~dost…')
  await app.keyboard.press('Control+z')
  await expect.poll(words).toBe('Řekl „ano“ – a dost...')

  const menu = app.getByRole('button', { name: 'Typografie a citace' })
  await menu.click()
  await app.getByRole('menuitemcheckbox', { name: 'Zobrazit mezery a konce odstavců' }).click()
  await expect(app.locator('.sk-space').first()).toBeVisible()
  await menu.click()
  await app.getByRole('menuitemcheckbox', { name: 'Opravovat uvozovky a pomlčky při psaní' }).click()
  await text.click()
  await app.keyboard.press('Control+End')
  await app.keyboard.type(' "x"')
  await expect.poll(words).toBe('Řekl „ano“ – a dost... "x"')
})
