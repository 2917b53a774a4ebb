import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { canShowBrowser, findBrowser } from './find-browser'
import { writeRedirectFile } from './redirect-file'

const keepFor = 60_000

export interface OpenedBrowser {
  /** Takes the redirect file away; called when the window has come in, and after a minute in any case. */
  readonly clear: () => void
}

function start(browser: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(browser, args, { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => resolve(true))
    child.unref()
  })
}

/** Opens `url` in an installed browser by way of a redirect file in `folder`; null when there is no browser to open. */
export async function openBrowser(url: string, folder: string): Promise<OpenedBrowser | null> {
  const browser = canShowBrowser() ? findBrowser() : null
  if (browser === null) return null
  const file = writeRedirectFile(folder, url)
  const timer = setTimeout(() => file.remove(), keepFor)
  timer.unref()
  const clear = (): void => {
    clearTimeout(timer)
    file.remove()
  }
  process.once('exit', () => file.remove())
  if (await start(browser, ['--new-window', pathToFileURL(file.path).href])) return { clear }
  clear()
  return null
}
