import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { knownLanguages, type KnownLanguage } from '../../shared/domain/language'
import { createTranslator } from '../../shared/i18n/translator'
import { expect, test } from './app'
import { ask } from './ask'
import { begin, chooseCzech } from './begin'
import { oddWords } from './odd-words'
import { fillWorkshop, focused, leaveDialog, screensIn } from './screens'
import { oddShapes } from './within-bounds'
import { words } from './words'

const folder = path.resolve(import.meta.dirname, '../../test-results/screens')
/** Pictures are for people: `SKRIPTA_PICTURES=1` leaves them in test-results. */
const wantsPictures = Boolean(process.env.SKRIPTA_PICTURES)
const small = { width: 1280, height: 720 }
const large = { width: 1920, height: 1080 }

async function look(page: Page, name: string, language: KnownLanguage): Promise<void> {
  await page.mouse.move(1, 1)
  // Softly, so that one fault does not hide the screens after it.
  expect.soft(await oddShapes(page), `${name} ${language}`).toEqual([])
  expect.soft(await oddWords(page, language), `${name} ${language}`).toEqual([])
  if (wantsPictures)
    await page.screenshot({ path: path.join(folder, `${name}-${language}.png`), animations: 'disabled' })
}

for (const language of knownLanguages) {
  test(`every screen fits the window and speaks the language, ${language}`, async ({ app }) => {
    mkdirSync(folder, { recursive: true })
    await app.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await app.setViewportSize(small)
    await chooseCzech(app)
    if (language === 'cs') await look(app, 'first-start', language)
    await begin(app, { library: 'Ukázková knihovna' })
    await fillWorkshop(app)
    const say = createTranslator(language)
    await ask(app, 'settings:save', { language })
    await app.reload()
    await expect(app.getByRole('navigation', { name: say('shell.regions.left') })).toBeVisible()
    for (const { name, open, kind } of screensIn(say)) {
      // A part is looked at with its page; only its picture is of its own.
      if (kind === 'part' && !wantsPictures) continue
      await open(app)
      await look(app, name, language)
      if (language === 'cs' && kind !== 'dialog') {
        await app.setViewportSize(large)
        await look(app, `${name}-1920`, language)
        await app.setViewportSize(small)
      }
      if (kind !== 'dialog') continue
      await leaveDialog(app)
      // It comes back a frame after the dialog has gone.
      await expect.poll(() => focused(app), { message: `${name} gives the focus back` }).not.toBe('body')
    }
  })
}

test('in a narrow window the text keeps its room and one column takes the place of the other', async ({ app }) => {
  await begin(app, { library: 'Ukázková knihovna' })
  // A screen of 1024 × 700 at 125 %.
  await app.setViewportSize({ width: 819, height: 560 })
  await app.getByRole('row', { name: /^Rozhovor přes tlumočníka/ }).click()
  const text = app.getByRole('textbox', { name: /^Text kapitoly/ })
  await expect(text).toBeFocused()
  const left = app.getByRole('navigation', { name: words('shell.regions.left') })
  const right = app.getByRole('complementary', { name: words('shell.regions.right') })
  await expect(left).toBeHidden()
  await expect(right).toBeHidden()
  expect((await text.boundingBox())?.width ?? 0).toBeGreaterThan(500)
  await app.getByRole('button', { name: words('shell.commands.toggleLeft') }).click()
  await expect(left).toBeVisible()
  await app.getByRole('button', { name: words('shell.commands.toggleRight') }).click()
  await expect(right).toBeVisible()
  await expect(left).toBeHidden()
  await app.setViewportSize(small)
  await expect(left).toBeVisible()
})
