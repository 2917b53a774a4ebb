import { dialog, type BrowserWindow } from 'electron'
import type { createTranslator } from '../../shared/i18n/translator'

const patience = 5_000

type Translate = ReturnType<typeof createTranslator>

/**
 * Keeps a window open until its text is stored: it is asked to flush, and only when that fails or takes too long the
 * person decides. The safe answer is the default and the one that Escape gives.
 */
export class Closing {
  readonly #window: BrowserWindow
  readonly #askToFlush: () => void
  readonly #t: () => Translate
  #answer: ((isSaved: boolean) => void) | null = null
  #isAsking = false

  constructor(window: BrowserWindow, askToFlush: () => void, t: () => Translate) {
    this.#window = window
    this.#askToFlush = askToFlush
    this.#t = t
    window.on('close', (event) => {
      event.preventDefault()
      if (!this.#isAsking) void this.#close()
    })
  }

  flushed(isSaved: boolean): void {
    this.#answer?.(isSaved)
  }

  async #close(): Promise<void> {
    this.#isAsking = true
    const mayClose = (await this.flush()) || (await this.#personLetsGo())
    this.#isAsking = false
    if (mayClose) this.#window.destroy()
  }

  /** True when the window has stored everything. */
  flush(): Promise<boolean> {
    // A page that has died holds nothing more; its last stored step is in the library.
    if (this.#window.webContents.isCrashed()) return Promise.resolve(true)
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), patience)
      this.#answer = (isSaved) => {
        clearTimeout(timer)
        resolve(isSaved)
      }
      this.#askToFlush()
    })
  }

  async #personLetsGo(): Promise<boolean> {
    const t = this.#t()
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: t('doors.closing.title'),
      detail: t('doors.closing.text'),
      buttons: [t('doors.closing.back'), t('doors.closing.close')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    return response === 1
  }
}
