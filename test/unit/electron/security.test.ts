import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import * as electron from '../../mocks/electron'
import { ok } from '../../../shared/domain/result'
import { isAppAddress } from '../../../main/electron/app-origin'
import { createAppProtocol } from '../../../main/electron/app-protocol'
import { hardenContents } from '../../../main/electron/harden-contents'
import { hardenSession } from '../../../main/electron/harden-session'
import { callName } from '../../../main/electron/ipc-names'
import { isTrustedSender, openIpcDoor } from '../../../main/electron/ipc-door'
import { libraryArgument } from '../../../main/electron/library-argument'
import { webPreferences } from '../../../main/electron/web-preferences'
import type { Caller } from '../../../main/ipc/caller'
import type { WindowFiles } from '../../../main/ipc/window-files'

const bytes = (text: string) => new TextEncoder().encode(text)
const page = { mediaType: 'text/html; charset=utf-8', bytes: bytes('<html><head></head></html>') }
const files: WindowFiles = new Map([
  ['/', page],
  ['/index.html', page],
  ['/assets/index-1.js', { mediaType: 'text/javascript; charset=utf-8', bytes: bytes('1') }],
])

beforeEach(() => electron.resetElectron())

describe('web preferences', () => {
  it('are frozen and give the window nothing of Node', () => {
    const preferences = webPreferences('/preload.cjs', false)
    expect(Object.isFrozen(preferences)).toBe(true)
    expect(preferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      devTools: false,
    })
    expect(preferences).not.toHaveProperty('enableBlinkFeatures')
  })
})

describe('app://', () => {
  const answer = createAppProtocol(files)
  const get = (url: string, method = 'GET') => answer({ url, method })

  it('serves the page and its files with a strict policy and a nonce', async () => {
    const response = get('app://skripta/')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(await response.text()).toContain(`<meta property="csp-nonce" nonce="${nonce}">`)
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`require-trusted-types-for 'script'`)
    expect(policy).not.toContain('unsafe')
    expect(get('app://skripta/').headers.get('Content-Security-Policy')).not.toBe(policy)
    expect(get('app://skripta/assets/index-1.js').headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    'app://skripta/..%2f..%2fetc/passwd',
    'app://skripta/..%5c..%5cwindows',
    'app://skripta/%2e%2e/etc/passwd',
    'app://skripta/../etc/passwd',
    'app://skripta/assets/..%2findex.html',
    'app://skripta/%00',
    'app://skripta/index.html%00',
    'app://skripta//etc/passwd',
    'app://skripta/C:/x',
    'app://skripta/index.html::$DATA',
    'app://skripta/CON',
    'app://skripta/index.html.',
    'app://skripta/INDEX.HTML',
    'app://skripta/index.html?x',
    'app://skripta/index.html#x',
    'app://skripta@evil/index.html',
    'app://evil/index.html',
    'app://skripta:80/index.html',
    'app://skripta.evil/index.html',
    'app:///index.html',
    'app:index.html',
    'APP://SKRIPTA/index.html',
    'file:///etc/passwd',
    'https://skripta/index.html',
    'app://skripta',
    '',
  ])('has nothing at %s', (url) => {
    const response = get(url)
    expect(response.status).toBe(404)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  it('answers nothing but GET', () => expect(get('app://skripta/', 'POST').status).toBe(404))
})

/** Every permission that Electron 45 names in its types. */
function permissionNames(): readonly string[] {
  const types = readFileSync(path.resolve('node_modules/electron/electron.d.ts'), 'utf8')
  const found = /setPermissionCheckHandler\(handler: \(\(webContents: .*?permission: ((?:'[\w-]+' \| )*'[\w-]+')/.exec(
    types,
  )
  return [...(found?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '')
}

describe('permissions', () => {
  it('are all denied but copying text', () => {
    hardenSession(electron.session.defaultSession as never)
    const { permissionRequest, permissionCheck, device, displayMedia } = electron.session.defaultSession
    const names = permissionNames()
    expect(names).toContain('loopback-network')
    expect(names.length).toBeGreaterThan(40)
    for (const name of names) {
      const answers: unknown[] = []
      permissionRequest?.(null, name, (granted: unknown) => answers.push(granted))
      expect([name, answers, permissionCheck?.(null, name)]).toEqual([
        name,
        [name === 'clipboard-sanitized-write'],
        name === 'clipboard-sanitized-write',
      ])
    }
    expect(device?.({})).toBe(false)
    const streams: unknown[] = []
    displayMedia?.({}, (given: unknown) => streams.push(given))
    expect(streams).toEqual([null])
    expect(electron.session.defaultSession.setSpellCheckerEnabled).toHaveBeenCalledWith(false)
  })
})

const foreign = [
  'https://evil.org/',
  'http://skripta/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:app://skripta/x',
  'about:blank',
  'app://evil/',
  'app://skripta.evil/',
  'app://skripta@evil/',
  'app://user@skripta/',
  'app://user:pw@skripta/',
  'app://skripta:80/',
  'app:///',
  'app:skripta',
  'app2://skripta/',
  'view-source:app://skripta/',
  'chrome://settings',
  'devtools://x',
  '//evil',
  '\\\\evil\\s',
  'smb://evil',
  'ms-msdt:x',
  'search-ms:x',
  'vbscript:x',
  'ftp://a',
  'ws://a',
  '',
  ' ',
  'skripta',
]

describe('navigation', () => {
  function eventFor(url: string, name: string, isMainFrame = true): boolean {
    const contents = new electron.WebContents()
    hardenContents(contents as never, () => undefined)
    let isPrevented = false
    contents.emit(name, { url, isMainFrame, preventDefault: () => (isPrevented = true) })
    return isPrevented
  }
  it.each(foreign)('never leads to %j', (url) => {
    expect(isAppAddress(url)).toBe(false)
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) expect(eventFor(url, name)).toBe(true)
  })
  it('stays possible within the program', () => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(eventFor('app://skripta/', name)).toBe(false)
  })
  it('never fills a frame, not even with our own page', () =>
    expect(eventFor('app://skripta/', 'will-frame-navigate', false)).toBe(true))
  it('never attaches a webview', () => expect(eventFor('app://skripta/', 'will-attach-webview')).toBe(true))
  it('opens no window and hands the address to the check for links', () => {
    const contents = new electron.WebContents()
    const asked: string[] = []
    hardenContents(contents as never, (url) => void asked.push(url))
    for (const url of [...foreign, 'app://skripta/'])
      expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' })
    expect(asked).toHaveLength(foreign.length + 1)
  })
})

describe('the IPC door', () => {
  const top = { parent: null, origin: 'app://skripta' }
  const gone = {
    get parent(): never {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    },
    origin: 'app://skripta',
  }
  const strangers: readonly (readonly [string, unknown])[] = [
    ['no frame', null],
    ['a subframe', { parent: top, origin: 'app://skripta' }],
    ['about:blank', { parent: null, origin: 'null' }],
    ['another origin', { parent: null, origin: 'https://evil.org' }],
    ['another app host', { parent: null, origin: 'app://skripta.evil' }],
    ['file://', { parent: null, origin: 'file://' }],
    ['an empty origin', { parent: null, origin: '' }],
    ['a frame that is gone', gone],
  ]

  function open() {
    const calls: unknown[] = []
    const caller = { flushed: () => undefined } as unknown as Caller
    openIpcDoor(
      async (name, input, from) => {
        calls.push([name, input, from === caller])
        return ok('answer')
      },
      (id) => (id === 7 ? caller : null),
      { failure: () => undefined, note: () => undefined },
    )
    const handler = electron.handlers.get(callName)
    const send = (senderFrame: unknown, id = 7) => handler?.({ senderFrame, sender: { id } }, 'theme:list', {})
    return { calls, send }
  }

  it('passes a call of our own page on', async () => {
    const { calls, send } = open()
    expect(await send(top)).toEqual(ok('answer'))
    expect(calls).toEqual([['theme:list', {}, true]])
  })
  it.each(strangers)('refuses a call from %s', async (_, frame) => {
    const { calls, send } = open()
    expect(isTrustedSender({ senderFrame: frame as never })).toBe(false)
    expect(await send(frame)).toEqual({ ok: false, error: { code: 'not-allowed' } })
    expect(calls).toEqual([])
  })
  it('refuses a window that it does not know', async () => {
    const { calls, send } = open()
    expect(await send(top, 8)).toEqual({ ok: false, error: { code: 'not-allowed' } })
    expect(calls).toEqual([])
  })
  it('is the only channel', () => {
    open()
    expect([...electron.handlers.keys()]).toEqual([callName])
  })
})

describe('the library in the arguments', () => {
  const found = (...args: readonly string[]) => libraryArgument(args, '/home/jana')
  it('is the first path to a library', () => {
    expect(found('a.skripta')).toBe('/home/jana/a.skripta')
    expect(found('--flag', '/media/usb/B.SKRIPTA')).toBe('/media/usb/B.SKRIPTA')
  })
  it.each([
    '--inspect',
    '--remote-debugging-port=9222',
    '--user-data-dir=x.skripta',
    'https://evil.org/a.skripta',
    'file:///a.skripta',
    'skripta://open/a.skripta',
    '\\\\evil\\share\\a.skripta',
    '//evil/share/a.skripta',
    'a.exe',
    'a.skripta.exe',
    '',
    '-a.skripta',
  ])('is never %j', (argument) => expect(found(argument)).toBeNull())
})
