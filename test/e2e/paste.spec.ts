import { googleDocs, wordComment } from '../unit/editor/clipboards'
import { expect, test } from './app'
import { begin } from './begin'
import { createChapter } from './keys'

test('what Google Docs and Word give is kept under the policy of the window, comments are left out and told', async ({
  app,
  faults,
}) => {
  // Chromium says of each style on the clipboard that it does not apply it.
  faults.expectOnly(/Applying inline style/)
  await begin(app, { role: 'Píšu kapitoly', library: 'Nová knihovna' })
  const text = await createChapter(app, 'Vložené')
  const paste = (html: string) =>
    text.evaluate((element, given) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', given)
      clipboardData.setData('text/plain', 'slova')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, html)
  await paste(googleDocs)
  await expect(text.locator('strong')).toHaveText('tučně')
  await expect(text.locator('mark')).toHaveText('zvýrazněně')
  await app.keyboard.press('Enter')
  await paste(wordComment)
  await expect(text).toContainText('Podle zákona platí.')
  await expect(text).not.toContainText('Ověřit')
  await expect(text.locator('.sk-footnote')).toHaveCount(0)
  await expect(app.getByText('Komentáře: 1')).toBeVisible()
})
