import type { Page } from '@playwright/test'

/** Where the page keeps its samples; it is the page of this benchmark alone. */
type Watched = Window & { keySamples?: number[] }

/**
 * From now on every key's way to the screen is measured in the page: from the moment of the key event to the first
 * task after the next frame, which is when the frame has been handed to the compositor.
 */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const samples: number[] = []
    Object.assign(window, { keySamples: samples })
    const channel = new MessageChannel()
    let pressed = 0
    channel.port1.onmessage = () => samples.push(performance.now() - pressed)
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          pressed = timeStamp
          channel.port2.postMessage(null)
        })
      },
      true,
    )
  })
}

/** The caret at the end of the paragraph in the middle of the text. */
export async function placeCaret(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll<HTMLElement>('.ProseMirror > p')]
    const middle = paragraphs[Math.floor(paragraphs.length / 2)]
    if (!middle) throw new Error('the text has no paragraph')
    middle.scrollIntoView({ block: 'center' })
    document.querySelector<HTMLElement>('.ProseMirror')?.focus()
    const range = document.createRange()
    range.selectNodeContents(middle)
    range.collapse(false)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await page.waitForTimeout(400)
}

const text = 'bezpecny postup prace '

/** Types so many keys at the pace of a fast typist and gives back their times. */
export async function typeKeys(page: Page, count: number): Promise<readonly number[]> {
  await page.evaluate(() => (window as Watched).keySamples?.splice(0))
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press(keyAt(index))
    await page.waitForTimeout(40 + ((index * 7) % 23))
  }
  await page.waitForTimeout(200)
  return page.evaluate(() => (window as Watched).keySamples ?? [])
}

/**
 * Writes letter by letter as fast as the page takes them, each through the browser's own editing; a new paragraph every
 * 600 letters. From outside, key by key, 36,000 of them would take a quarter of an hour.
 */
export async function typeFast(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ({ letters, total }) => {
      const channel = new MessageChannel()
      const nextTask = () =>
        new Promise<void>((resolve) => {
          channel.port1.onmessage = () => resolve()
          channel.port2.postMessage(null)
        })
      for (let index = 1; index <= total; index += 1) {
        if (index % 600 === 0) document.execCommand('insertParagraph')
        else document.execCommand('insertText', false, letters[index % letters.length])
        await nextTask()
      }
    },
    { letters: text, total: count },
  )
}

function keyAt(index: number): string {
  const letter = text[index % text.length] ?? 'x'
  return letter === ' ' ? 'Space' : letter
}
