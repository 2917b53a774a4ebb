import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { ask, storedDraft } from './ask'
import { author, begin } from './begin'
import { createChapter, untilSaved } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

const narrow = { width: 1360, height: 850 }
const wide = { width: 1720, height: 950 }
const threadsOf = async (page: Page) => {
  const { id } = await storedDraft(page, 'Hranice')
  return ask(page, 'comment:list', { draftId: id })
}

async function noGraveFault(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
}

/** Three lines; the first word of the second is selected. */
async function writeAndSelect(page: Page): Promise<void> {
  await createChapter(page, 'Hranice')
  for (const line of ['Co je hranice.', 'Okresní úřad pomáhá.', 'Konec.']) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+Control+ArrowRight')
}

test('comments on a passage by keyboard alone, beside the text, with a reply, a disposition and a way back', async ({
  app,
}) => {
  await app.setViewportSize(wide)
  await writeAndSelect(app)
  await app.keyboard.press('Alt+m')
  await expect(app.getByRole('textbox', { name: 'Text připomínky' })).toBeFocused()
  await app.keyboard.type('Uvést adresu')
  await noGraveFault(app)
  await app.keyboard.press('Control+Enter')
  const margin = app.getByRole('complementary', { name: 'Připomínky' })
  const card = margin.getByRole('article', { name: /Okresní/ })
  await expect(card).toContainText(author.name)
  await expect(card).toContainText(author.institution)
  await untilSaved(app)
  const [thread] = await threadsOf(app)
  expect(thread).toMatchObject({ quote: 'Okresní', text: 'Uvést adresu', author: author.name })
  expect(JSON.stringify((await storedDraft(app, 'Hranice')).content)).toContain(thread?.id ?? 'none')
  const passage = await app.locator(`[data-comment="${thread?.id ?? ''}"]`).boundingBox()
  const beside = await card.boundingBox()
  expect(Math.abs((passage?.y ?? 0) - (beside?.y ?? 999))).toBeLessThan(40)

  await app.keyboard.press('Control+Home')
  await app.keyboard.press('F8')
  await expect(card).toBeFocused()
  await app.keyboard.press('Tab')
  await app.keyboard.press('Tab')
  await expect(card.getByRole('button', { name: 'Odpovědět' })).toBeFocused()
  await app.keyboard.press('Enter')
  await app.keyboard.type('Která?')
  await app.keyboard.press('Control+Enter')
  await expect(card).toContainText('Která?')
  await card.getByRole('button', { name: 'Vypořádat' }).press('Enter')
  await expect(card.getByRole('textbox', { name: /Odůvodnění/ })).toBeFocused()
  await app.keyboard.type('Doplněno')
  await card.getByText('Akceptováno', { exact: true }).click()
  await noGraveFault(app)
  await card.getByRole('button', { name: 'Vypořádat' }).press('Enter')
  await expect
    .poll(async () => (await threadsOf(app))[0]?.settlement)
    .toMatchObject({
      outcome: 'accepted',
      reason: 'Doplněno',
    })
  await card.focus()
  await app.emulateMedia({ colorScheme: 'dark' })
  await noGraveFault(app)
  await app.keyboard.press('Escape')
  await expect(app.getByRole('textbox', { name: 'Text kapitoly Hranice' })).toBeFocused()
})

test('in a narrow window they stand in the inspector, outlive their passage and are linked again by undo', async ({
  app,
}) => {
  await app.setViewportSize(narrow)
  await writeAndSelect(app)
  await app.keyboard.press('Alt+m')
  await app.keyboard.type('Uvést adresu')
  await app.keyboard.press('Control+Enter')
  const card = app.getByRole('tabpanel').getByRole('article', { name: /Okresní/ })
  await expect(card).toContainText('Uvést adresu')
  await expect(card.getByText('Toto místo už v textu není.')).toBeHidden()
  await app.getByRole('textbox', { name: 'Text kapitoly Hranice' }).focus()
  await app.keyboard.press('Control+a')
  await app.keyboard.press('Delete')
  await expect(card.getByText('Toto místo už v textu není.')).toBeVisible()
  await expect(card).toContainText('Okresní')
  await app.keyboard.press('Control+z')
  await expect(card.getByText('Toto místo už v textu není.')).toBeHidden()
  await expect(card.getByText('upraveno')).toBeHidden()

  await app.getByRole('button', { name: 'Vaše připomínka' }).first().click()
  await app.getByRole('menuitem', { name: 'Upravit' }).click()
  await app.getByRole('textbox', { name: 'Text připomínky' }).fill('Uvést celou adresu')
  await app.keyboard.press('Control+Enter')
  await expect(card).toContainText('Uvést celou adresu')
  await expect(card.getByText('upraveno')).toBeVisible()
  await expect(card).toBeFocused()
  await card.getByRole('button', { name: 'Vaše připomínka' }).press('Enter')
  await expect(app.getByRole('menuitem', { name: 'Upravit' })).toBeFocused()
  await noGraveFault(app)
  await app.getByRole('menuitem', { name: 'Smazat' }).press('Enter')
  await expect(card.getByRole('button', { name: 'Ponechat' })).toBeFocused()
  await noGraveFault(app)
  await app.keyboard.press('Escape')
  await expect(card).toBeFocused()
  await card.getByRole('button', { name: 'Vaše připomínka' }).press('Enter')
  await app.getByRole('menuitem', { name: 'Smazat' }).press('Enter')
  await app.keyboard.press('Shift+Tab')
  await app.keyboard.press('Enter')
  await expect(card).toBeHidden()
  await expect(app.getByRole('textbox', { name: 'Text kapitoly Hranice' })).toBeFocused()
})
