import type { WebContents } from 'electron'
import { isAppAddress } from './app-origin'

/**
 * The window stays on its own page: no other address, frame, window or webview, whatever a document holds
 * (RELIABILITY.md section 1, items 11 to 14). A link that should open elsewhere goes through `link:open`.
 */
export function hardenContents(contents: WebContents, openElsewhere: (url: string) => void): void {
  contents.on('will-navigate', (details) => {
    if (!isAppAddress(details.url)) details.preventDefault()
  })
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isAppAddress(details.url)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => {
    if (!isAppAddress(details.url)) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openElsewhere(url)
    return { action: 'deny' }
  })
}
