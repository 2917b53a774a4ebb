// What the checks need beside npm's packages: found where it is, installed as root on Debian, otherwise named.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Program → Debian package → what does not run without it. */
export const tools = [
  { name: 'chromium', program: null, debian: 'chromium', for: 'the end-to-end tests' },
  { name: 'qpdf', program: 'qpdf', debian: 'qpdf', for: 'the check of PDF syntax' },
  { name: 'poppler', program: 'pdftoppm', debian: 'poppler-utils', for: 'the pictures of PDF pages' },
  { name: 'LibreOffice Writer', program: 'soffice', debian: 'libreoffice-writer-nogui', for: 'opening the DOCX' },
  { name: 'pandoc', program: 'pandoc', debian: 'pandoc', for: 'the comparison of DOCX content' },
  { name: 'strace', program: 'strace', debian: 'strace', for: 'the replay of power cuts' },
]

const browserNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser']
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder
      ? [path.join(folder, 'Google/Chrome/Application/chrome.exe'), path.join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : []
  }),
]

function findProgram(name) {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const extension of extensions) {
      const file = path.join(folder, name + extension)
      if (folder && existsSync(file)) return file
    }
  }
  return null
}

/** Path of an installed browser of the Chromium family, or null. */
export function findBrowser() {
  const named = process.env.SKRIPTA_BROWSER
  if (named && existsSync(named)) return named
  for (const name of browserNames) {
    const file = findProgram(name)
    if (file) return file
  }
  return browserPlaces.find((file) => existsSync(file)) ?? playwrightBrowser()
}

function playwrightBrowser() {
  const script = "const {chromium}=require('@playwright/test');process.stdout.write(chromium.executablePath())"
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: path.resolve(import.meta.dirname, '..') })
  return stdout && existsSync(stdout) ? stdout : null
}

const isPresent = (tool) => (tool.program ? findProgram(tool.program) !== null : findBrowser() !== null)

/** Provides what is missing and returns the tools that are still absent. */
export function provideTools() {
  const missing = tools.filter((tool) => !isPresent(tool))
  if (missing.length === 0) return []
  if (process.platform === 'linux' && process.getuid?.() === 0 && findProgram('apt-get')) {
    process.stdout.write(`Installing ${missing.map((tool) => tool.debian).join(', ')} (Debian)…\n`)
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map((tool) => tool.debian)], options)
  }
  if (!findBrowser()) {
    process.stdout.write('No Chromium, Chrome or Edge found; asking Playwright for one…\n')
    spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../node_modules/@playwright/test/cli.js'), 'install', 'chromium'], { stdio: 'inherit' })
  }
  return tools.filter((tool) => !isPresent(tool))
}
