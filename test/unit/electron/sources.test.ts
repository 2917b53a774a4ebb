import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** What must not stand in the program's text at all (RELIABILITY.md section 1, rows marked S). */
const sources = ['main', 'renderer', 'shared'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
)
const withText = (pattern: RegExp): readonly string[] =>
  sources.filter((file) => pattern.test(readFileSync(file, 'utf8')))

describe('the sources', () => {
  it.each([
    ['a page loaded from a file', /\.loadFile\(|loadURL\(['"`](?!app:)/],
    ['a switched-off sandbox', /no-sandbox|sandbox: false/],
    ['a debugging port', /remote-debugging|openDevTools|toggleDevTools/],
    [
      'security switched off',
      /webSecurity: false|contextIsolation: false|nodeIntegration: true|bypassCSP|unsafe-(inline|eval)/,
    ],
    [
      'text made into script or markup',
      /\beval\(|new Function\(|\.innerHTML\s*=|dangerouslySetInnerHTML|document\.write/,
    ],
    ['a cookie', /document\.cookie|set-cookie/i],
    ['another site', /fetch\(['"`]https?:/],
  ])('hold no %s', (_, pattern) => expect(withText(pattern)).toEqual([]))

  it.each([
    [/\bipcMain\b/, ['main/electron/ipc-door.ts']],
    [/\bopenExternal\(/, ['main/electron/electron-shell.ts']],
    [/new BrowserWindow\(/, ['main/electron/main-window.ts']],
    [/\bipcRenderer\b/, ['main/electron/preload/preload.ts']],
    [/\bcreateServer\(/, ['main/web/loopback-host.ts']],
  ])('use %s in one place', (pattern, files) => expect(withText(pattern)).toEqual(files))
})

describe('the packaged program', () => {
  it('has every fuse set as the threat model says', () => {
    const config = readFileSync('electron-builder.yml', 'utf8')
    const fuses: Readonly<Record<string, boolean>> = Object.fromEntries(
      [...config.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name = '', value]): [string, boolean] => [
        name,
        value === 'true',
      ]),
    )
    expect(fuses).toMatchObject({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
    expect(config).toMatch(/^asar: true$/m)
  })
})
