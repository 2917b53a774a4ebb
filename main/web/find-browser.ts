import { accessSync, constants } from 'node:fs'
import path from 'node:path'

export interface BrowserMachine {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly canRun: (file: string) => boolean
}

const unixNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
] as const
const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
] as const
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
] as const

function candidates({ platform, environment }: BrowserMachine): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(environment.HOME ?? '/', 'Applications')]
    return folders.flatMap((folder) => macApplications.map((name) => path.posix.join(folder, name)))
  }
  if (platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
    return folders.flatMap((folder) => (folder ? windowsPrograms.map((name) => path.win32.join(folder, name)) : []))
  }
  const folders = (environment.PATH ?? '').split(':').filter(Boolean)
  return unixNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)))
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const thisMachine = (): BrowserMachine => ({ platform: process.platform, environment: process.env, canRun })

/** Chrome, Chromium or Edge on this computer; null when there is none. */
export function findBrowser(machine: BrowserMachine = thisMachine()): string | null {
  return candidates(machine).find((file) => machine.canRun(file)) ?? null
}

/** False where a browser would only fail: on Linux without a screen, or as root, where its sandbox refuses to start. */
export function canShowBrowser(
  platform = process.platform,
  environment = process.env,
  userId = process.getuid?.(),
): boolean {
  if (platform !== 'linux') return true
  return userId !== 0 && Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY)
}
