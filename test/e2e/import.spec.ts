import { AxeBuilder } from '@axe-core/playwright'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { cell, docxFile, drawing, grid, inList, numbering, r, row, wp } from '../fixtures/docx-files'
import { samplePng } from '../fixtures/pictures'
import { expect, test } from './app'
import { begin } from './begin'

const handbook = docxFile({
  body:
    wp('Příručka pro obce', 'Nzev') +
    wp('První kontakt', 'Nadpis1') +
    wp(`${r('Mluvte pomalu a ')}${r('klidně', '<w:b/>')}${r('.')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
    wp('představte se', '', inList(1)) +
    wp('nabídněte vodu', '', inList(1)) +
    wp('Tlumočník', 'Nadpis1') +
    wp(`${r('Tlumočník sedí vedle.')}${drawing('p1', 'Rozmístění židlí')}`) +
    wp('Obrázek 1: Židle', 'Titulek') +
    grid([row([cell('Kdo'), cell('Kde')], '<w:tblHeader/>'), row([cell('klient'), cell('naproti')])]) +
    wp(`<w:del w:id="9"><w:r><w:delText>starý text</w:delText></w:r></w:del>${r('Konec.')}`),
  numbering,
  footnotes: `<w:footnote w:id="2">${wp('Viz metodika.')}</w:footnote>`,
  comments: `<w:comment w:id="1" w:author="Eva">${wp('Ověřit')}</w:comment>`,
  relations: [['p1', 'image', 'media/i.png']],
  files: { 'word/media/i.png': samplePng },
})
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Drops a file onto the window, as from the desktop. */
async function drop(page: Page, name: string, bytes: Uint8Array, type: string): Promise<void> {
  const data = await page.evaluateHandle(
    ({ content, fileName, fileType }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([new Uint8Array(content)], fileName, { type: fileType }))
      return transfer
    },
    { content: [...bytes], fileName: name, fileType: type },
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
  await expect(page.getByText('Pusťte soubor sem')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
}

const dialog = (page: Page) => page.getByRole('dialog', { name: /Načíst ze souboru/ })

test('a Word file that is dropped becomes chapters, seen before they are stored', async ({ app }) => {
  await begin(app, { library: 'Ukázková knihovna' })
  await drop(app, 'prirucka.docx', handbook, wordType)
  await expect(dialog(app).getByRole('rowheader', { name: 'První kontakt' })).toBeVisible()
  await expect(dialog(app).getByRole('rowheader', { name: 'Tlumočník' })).toBeVisible()
  await expect(dialog(app).getByText('Komentáře')).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await app.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
    await app.screenshot({ path: `test-results/import-${theme}.png` })
    const { violations } = await new AxeBuilder({ page: app }).include('[role="dialog"]').analyze()
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
  }
  await dialog(app).getByRole('button', { name: 'Uložit 2 kapitoly' }).click()
  await expect(app.getByText('Vznikly 2 kapitoly.')).toBeVisible()
  const text = app.getByRole('textbox', { name: /^Text kapitoly/ })
  await expect(text).toContainText('Mluvte pomalu a klidně.')
  await app
    .getByRole('row', { name: /Tlumočník/ })
    .first()
    .click()
  await expect(text.locator('table')).toContainText('naproti')
  await expect(text.locator('figure')).toBeVisible()
})

test('a Word file is chosen in the menu by keyboard alone, and becomes another text of the open chapter', async ({
  app,
  folder,
}) => {
  const file = path.join(folder, 'text.docx')
  await writeFile(file, docxFile(wp('Nový text', 'Nadpis1') + wp('Jeden odstavec.')))
  await begin(app, { library: 'Ukázková knihovna' })
  await app.getByRole('row', { name: /Rozhovor přes tlumočníka/ }).click()
  const text = app.getByRole('textbox', { name: /^Text kapitoly/ })
  await expect(text).toBeFocused()
  await app.keyboard.press('Alt+q')
  await app.keyboard.type('Načíst')
  await app.keyboard.press('Enter')
  await expect(dialog(app)).toBeVisible()
  const chooser = app.waitForEvent('filechooser')
  await expect(dialog(app).getByRole('button', { name: 'Vybrat soubor…' })).toBeFocused()
  await app.keyboard.press('Enter')
  await (await chooser).setFiles(file)
  await expect(dialog(app).getByRole('rowheader', { name: 'Nový text' })).toBeVisible()
  await dialog(app)
    .getByRole('radio', { name: /Nové kapitoly/ })
    .focus()
  await app.keyboard.press('ArrowDown')
  await expect(dialog(app).getByRole('button', { name: 'Nahradit text kapitoly' })).toBeVisible()
  for (let turn = 0; turn < 20; turn += 1) {
    await app.keyboard.press('Tab')
    const name = await app.evaluate(() => document.activeElement?.textContent)
    if (name === 'Nahradit text kapitoly') break
  }
  await app.keyboard.press('Enter')
  await expect(app.getByText(/má nový text/)).toBeVisible()
  await expect(text).toContainText('Jeden odstavec.')
})

test('a file that cannot be read says why and changes nothing', async ({ app }) => {
  await begin(app, { library: 'Ukázková knihovna' })
  const old = new Uint8Array(600)
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  await drop(app, 'stary.docx', old, wordType)
  await expect(dialog(app).getByRole('alert')).toContainText('starém formátu Wordu')
  await app.keyboard.press('Escape')
  await expect(dialog(app)).toBeHidden()
})
