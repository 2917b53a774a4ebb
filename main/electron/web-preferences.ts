import type { WebPreferences } from 'electron'

/** The same for every window, frozen: RELIABILITY.md section 1, items 2 to 6, 8 to 11. */
const fixed = Object.freeze({
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  // The checker would fetch its dictionaries from the network.
  spellcheck: false,
} satisfies WebPreferences)

export const webPreferences = (preload: string, devTools: boolean): WebPreferences =>
  Object.freeze({ ...fixed, preload, devTools })
