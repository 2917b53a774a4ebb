import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { samplePng } from '../fixtures/pictures'
import { expect, test } from './app'
import { storedDraft } from './ask'
import { begin } from './begin'
import { createChapter, insertBySlash, tabTo, untilSaved } from './keys'

test.beforeEach(async ({ app }) => begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' }))

/** Gives the text a picture as a drop or a paste from another program does. */
const give = (text: Locator, kind: 'drop' | 'paste', bytes: readonly number[]) =>
  text.evaluate(
    (element, [type, picture]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(picture)], 'obrazek.png', { type: 'image/png' }))
      const last = element.lastElementChild?.getBoundingClientRect() ?? element.getBoundingClientRect()
      element.dispatchEvent(
        type === 'drop'
          ? new DragEvent('drop', {
              dataTransfer: data,
              clientX: last.left + 4,
              clientY: last.top + 4,
              bubbles: true,
              cancelable: true,
            })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    },
    [kind, bytes] as const,
  )

const widths = async (page: Page) =>
  (await storedDraft(page, 'Obrázky')).content.content
    .filter(({ type }) => type === 'figure')
    .map(({ attrs }) => attrs?.['width'])

test('a picture is chosen, described, sized by keys and by its edge, dropped and pasted', async ({ app, folder }) => {
  const text = await createChapter(app, 'Obrázky')
  const { keyboard } = app
  const file = path.join(folder, 'lampa.png')
  await writeFile(file, samplePng)
  await keyboard.type('Úvod')
  await keyboard.press('Enter')
  const chooser = app.waitForEvent('filechooser')
  await insertBySlash(app, 'Obrázek')
  await (await chooser).setFiles(file)
  const insert = app.getByRole('button', { name: 'Vložit obrázek' })
  await tabTo(app, insert)
  await keyboard.press('Enter')
  await expect(app.getByRole('dialog')).toContainText('Napište popis, nebo zaškrtněte')
  await tabTo(app, app.getByLabel('Popis obrázku'))
  await keyboard.type('Lampa')
  await tabTo(app, app.getByLabel('Popisek pod obrázkem'))
  await keyboard.type('Lampa nad stolem')
  await tabTo(app, insert)
  await keyboard.press('Enter')

  const figure = text.locator('.sk-figure')
  await expect(text.getByRole('img', { name: 'Lampa' })).toBeVisible()
  await expect(figure).toHaveAttribute('data-number', 'Obrázek 1')
  await expect(figure).toHaveClass(/ProseMirror-selectednode/)
  for (let step = 0; step < 4; step += 1) await keyboard.press('Shift+ArrowLeft')
  await keyboard.press('Shift+ArrowRight')
  await expect(figure.locator('.sk-figure-frame')).toHaveAttribute('style', /width: 85%/)
  await keyboard.press('Control+z')
  await keyboard.press('Control+y')
  await expect(figure.locator('.sk-figure-frame')).toHaveAttribute('style', /width: 85%/)

  const grip = await figure.locator('.sk-figure-grip').boundingBox()
  const whole = await figure.boundingBox()
  if (!grip || !whole) throw new Error('the picture is not drawn')
  const start = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }
  await app.mouse.move(start.x, start.y)
  await app.mouse.down()
  await app.mouse.move(start.x - whole.width * 0.25, start.y, { steps: 4 })
  await expect(figure.locator('.sk-figure-size')).toHaveText('60 %')
  await app.mouse.up()
  await expect(figure.locator('.sk-figure-frame')).toHaveAttribute('style', /width: 60%/)

  await keyboard.press('Control+End')
  for (const kind of ['drop', 'paste'] as const) {
    await give(text, kind, [...samplePng])
    const dialog = app.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await tabTo(app, dialog.getByRole('checkbox', { name: /ozdob/i }))
    await keyboard.press('Space')
    await tabTo(app, insert)
    await keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await keyboard.press('Control+End')
  }
  await expect(figure).toHaveCount(3)
  await untilSaved(app)
  expect(await widths(app)).toEqual([60, 100, 100])
})
