import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { plainText } from '../../shared/document/plain-text'
import { samplePng } from '../fixtures/pictures'
import { expect, test } from './app'
import { storedDraft } from './ask'
import { begin } from './begin'
import { documentLines } from './document-lines'
import { createChapter, insertBySlash, runByPalette, tabTo, untilSaved } from './keys'

const whatWasWritten = [
  'heading level=1: Ticho není odmítnutí',
  'paragraph: Mlčení má mnoho <bold>důvodů</>.[footnote: Viz kapitola o traumatu.]',
  'bulletList',
  '  listItem',
  '    paragraph: únava',
  '  listItem',
  '    paragraph: strach',
  'taskList',
  '  taskItem checked=false',
  '    paragraph: nabídnout vodu',
  'blockquote',
  '  paragraph: Nemusíte nic říkat.',
  'heading level=2: Co pomáhá',
  'table',
  '  tableRow',
  '    tableHeader',
  '      paragraph: Znamení',
  '    tableHeader',
  '      paragraph: Význam',
  '    tableHeader',
  '      paragraph: Odpověď',
  '  tableRow',
  '    tableCell',
  '      paragraph: ticho',
  '    tableCell',
  '      paragraph: přemýšlí',
  '    tableCell',
  '      paragraph: počkat',
  'callout kind=tip',
  '  paragraph: Pět vteřin je dlouhá doba.',
  'trainerNote',
  '  paragraph: Nechte skupinu chvíli mlčet.',
  'pageBreak',
  'paragraph: Více na <link https://www.mpsv.cz>stránkách ministerstva</>',
  'figure alt=Stolní lampa svítí na prázdnou židli. caption=',
  'paragraph: Konec.',
]

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

/** Types lines one after another; an empty one is Enter alone, as at the end of a list. */
async function typeLines(app: Page, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await app.keyboard.type(line)
    await app.keyboard.press('Enter')
  }
}

async function writeText(app: Page): Promise<void> {
  const { keyboard } = app
  await keyboard.press('Control+Shift+1')
  await typeLines(app, ['Ticho není odmítnutí'])
  await keyboard.type('Mlčení má mnoho ')
  await keyboard.press('Control+b')
  await keyboard.type('důvodů')
  await keyboard.press('Control+b')
  await keyboard.type('.')
  await keyboard.press('Control+Shift+f')
  await keyboard.type('Viz kapitola o traumatu.')
  await keyboard.press('Escape')
  await keyboard.press('Enter')
  await keyboard.press('Control+Shift+8')
  await typeLines(app, ['únava', 'strach', ''])
  await keyboard.press('Control+Shift+9')
  await typeLines(app, ['nabídnout vodu', ''])
  await keyboard.press('Control+Shift+b')
  await typeLines(app, ['Nemusíte nic říkat.', ''])
  await keyboard.press('Control+Shift+2')
  await typeLines(app, ['Co pomáhá'])
}

async function writeTable(app: Page, text: Locator): Promise<void> {
  const { keyboard } = app
  await insertBySlash(app, 'Tabulka')
  await keyboard.press('ArrowDown')
  await tabTo(app, app.getByRole('button', { name: 'Vložit tabulku' }))
  await keyboard.press('Enter')
  await expect(text).toBeFocused()
  for (const cell of ['Znamení', 'Význam', 'Odpověď', 'ticho', 'přemýšlí']) {
    await keyboard.type(cell)
    await keyboard.press('Tab')
  }
  await keyboard.type('počkat')
  await keyboard.press('Control+End')
}

async function writeBoxesAndLink(app: Page, text: Locator): Promise<void> {
  const { keyboard } = app
  await insertBySlash(app, 'Tip')
  await keyboard.type('Pět vteřin je dlouhá doba.')
  await keyboard.press('Control+End')
  await insertBySlash(app, 'Poznámka pro lektora')
  await keyboard.type('Nechte skupinu chvíli mlčet.')
  await keyboard.press('Control+End')
  await keyboard.press('Control+Enter')
  await keyboard.type('Více na ')
  await keyboard.press('Control+k')
  await expect(app.getByLabel('Adresa')).toBeFocused()
  await keyboard.type('www.mpsv.cz')
  await keyboard.press('Tab')
  await keyboard.type('stránkách ministerstva')
  await keyboard.press('Enter')
  await expect(text).toBeFocused()
  await keyboard.press('Control+End')
  await keyboard.press('Enter')
}

async function insertPicture(app: Page, text: Locator, file: string): Promise<void> {
  await writeFile(file, samplePng)
  const chooser = app.waitForEvent('filechooser')
  await insertBySlash(app, 'Obrázek')
  await (await chooser).setFiles(file)
  await tabTo(app, app.getByLabel('Popis obrázku'))
  await app.keyboard.type('Stolní lampa svítí na prázdnou židli.')
  await tabTo(app, app.getByRole('button', { name: 'Vložit obrázek' }))
  await app.keyboard.press('Enter')
  await expect(text.getByRole('img', { name: 'Stolní lampa svítí na prázdnou židli.' })).toBeVisible()
}

test('the author writes a chapter without touching the mouse', async ({ app, folder, openWindow }) => {
  const text = await createChapter(app, 'Když klient mlčí')
  await writeText(app)
  await writeTable(app, text)
  await writeBoxesAndLink(app, text)
  await insertPicture(app, text, path.join(folder, 'lampa.png'))
  await app.keyboard.type('Konec.')
  await untilSaved(app)
  expect(documentLines((await storedDraft(app, 'Když klient mlčí')).content)).toEqual(whatWasWritten)

  await expect(app.getByRole('contentinfo', { name: 'Stavová lišta' })).toContainText('46 slov')
  const outline = app.getByRole('navigation', { name: 'Osnova' })
  await expect(outline.getByRole('button')).toHaveText(['Ticho není odmítnutí', 'Co pomáhá'])
  await app.keyboard.press('F6')
  await tabTo(app, outline.getByRole('button', { name: 'Co pomáhá' }))
  await app.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await app.keyboard.type('Tohle ')
  await expect(text.getByRole('heading', { name: 'Tohle Co pomáhá' })).toBeVisible()
  await untilSaved(app)

  const other = await openWindow()
  await other.getByRole('row', { name: /Když klient mlčí/ }).click()
  const otherText = other.getByRole('textbox', { name: /^Text kapitoly/ })
  await expect(otherText.getByRole('heading', { name: 'Tohle Co pomáhá' })).toBeVisible()
  await expect(otherText).toContainText('Pět vteřin je dlouhá doba.')
})

test('undo stays within the chapter', async ({ app }) => {
  const { keyboard } = app
  await createChapter(app, 'První')
  await keyboard.type('Text první kapitoly.')
  await untilSaved(app)
  const second = await createChapter(app, 'Druhá')
  await keyboard.type('Text druhé kapitoly.')
  for (let turn = 0; turn < 5; turn += 1) await keyboard.press('Control+z')
  await expect(second).toHaveText('')
  await keyboard.press('Control+y')
  await expect(second).toHaveText('Text druhé kapitoly.')
  await runByPalette(app, 'První')
  const first = app.getByRole('textbox', { name: 'Text kapitoly První' })
  await expect(first).toBeFocused()
  for (let turn = 0; turn < 5; turn += 1) await keyboard.press('Control+z')
  await expect(first).toHaveText('Text první kapitoly.')
  await untilSaved(app)
  expect(documentLines((await storedDraft(app, 'První')).content)).toEqual(['paragraph: Text první kapitoly.'])
  expect(documentLines((await storedDraft(app, 'Druhá')).content)).toEqual(['paragraph: Text druhé kapitoly.'])
})

test('no letter is lost that is typed right after a click into the toolbar', async ({ app }) => {
  const text = await createChapter(app, 'Rychlé prsty')
  const bold = app.getByRole('toolbar', { name: 'Úpravy textu' }).getByRole('button', { name: 'Tučné' })
  const place = await bold.boundingBox()
  if (!place) throw new Error('the button is not drawn')
  const words = Array.from({ length: 30 }, (_, index) => `slovo${index} `)
  for (const word of words) {
    await app.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
    await app.keyboard.type(word)
  }
  await expect(text).toHaveText(words.join('').trim())
  await expect(text.locator('strong')).toHaveCount(15)
  await untilSaved(app)
  expect(plainText((await storedDraft(app, 'Rychlé prsty')).content)).toBe(words.join('').trim())
})
