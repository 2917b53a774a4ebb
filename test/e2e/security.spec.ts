import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'

/** The attacks of RELIABILITY.md section 2 in a real browser, with its own protection of local networks switched off. */
const root = path.resolve(import.meta.dirname, '../..')

let dataFolder: string
let host: ChildProcess
let browser: Browser
let context: BrowserContext
let page: Page
let origin: string
let evil: Server
let evilOrigin: string

/** Cookies that anybody on this computer was sent while the program was open. */
const cookiesSeen: (string | undefined)[] = []

function startHost(): Promise<string> {
  host = spawn(process.execPath, [path.join(root, 'dist/main/web.js'), '--no-open'], {
    env: { ...process.env, SKRIPTA_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve) => {
    let said = ''
    host.stdout?.on('data', (text: Buffer) => {
      said += text.toString()
      const address = /http:\/\/127\.0\.0\.1:\S+/.exec(said)
      if (address) resolve(address[0])
    })
  })
}

test.beforeAll(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'skripta-e2e-'))
  const address = await startHost()
  origin = new URL(address).origin
  evil = createServer((request, response) => {
    cookiesSeen.push(request.headers.cookie)
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>evil</title>')
  })
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve))
  evilOrigin = `http://evil.test:${(evil.address() as AddressInfo).port}`
  browser = await chromium.launch({
    ...(process.env.SKRIPTA_BROWSER ? { executablePath: process.env.SKRIPTA_BROWSER } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--host-resolver-rules=MAP rebind.test 127.0.0.1, MAP evil.test 127.0.0.1',
      '--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests,PrivateNetworkAccessSendPreflights',
    ],
  })
  context = await browser.newContext()
  page = await context.newPage()
  await page.goto(address)
  await expect(page.locator('#root')).not.toBeEmpty()
})

test.afterAll(async () => {
  await browser.close()
  evil.close()
  const ended = new Promise((resolve) => host.once('exit', resolve))
  host.kill('SIGTERM')
  await ended
  rmSync(dataFolder, { recursive: true, force: true })
})

const connectFrom = (from: Page, address: string) =>
  from.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(url, ['skripta', 't.x'])
        socket.onopen = () => resolve('open')
        socket.onerror = () => resolve('refused')
      }),
    address,
  )

const readFrom = (from: Page, address: string) =>
  from.evaluate(async (url) => {
    try {
      const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
      return String(response.status)
    } catch {
      return 'blocked'
    }
  }, address)

test('the address loses its code, the session survives a reload and no cookie is set', async () => {
  expect(page.url()).toBe(`${origin}/`)
  await page.reload()
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(await page.evaluate(() => sessionStorage.getItem('skripta.session')?.length)).toBe(43)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('a window without a session gets nothing', async () => {
  const stranger = await context.newPage()
  await stranger.goto(`${origin}/`)
  expect(await readFrom(stranger, '/call/settings:read')).toBe('401')
  await stranger.close()
})

test('another site reads nothing, writes nothing, opens no socket and shows no frame', async () => {
  const other = await context.newPage()
  await other.goto(evilOrigin)
  expect(await readFrom(other, `${origin}/call/settings:read`)).toBe('blocked')
  expect(await connectFrom(other, `${origin.replace('http', 'ws')}/events`)).toBe('refused')
  const framed = await other.evaluate(async (url) => {
    const frame = document.createElement('iframe')
    frame.src = url
    const loaded = new Promise((resolve) => (frame.onload = resolve))
    document.body.append(frame)
    await loaded
    return frame.contentDocument === null
  }, `${origin}/`)
  expect(framed).toBe(true)
  expect(other.frames().map((frame) => frame.url())).not.toContain(`${origin}/`)
  await other.close()
})

test('a name that is bound to this computer afterwards is misdirected', async () => {
  const other = await context.newPage()
  const address = origin.replace('127.0.0.1', 'rebind.test')
  const statuses: number[] = []
  other.on('response', (response) => statuses.push(response.status()))
  await other.goto(address).catch(() => null)
  expect(statuses).toEqual([421])
  // The browser's own page about the error comes after the answer, and takes the one that was asked with it.
  await expect(async () => {
    expect(await connectFrom(other, `${address.replace('http', 'ws')}/events`)).toBe('refused')
  }).toPass()
  await other.close()
})

/** What the program itself answers to its own window. */
const settings = () =>
  page.evaluate(async () => {
    const token = sessionStorage.getItem('skripta.session') ?? ''
    const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` }
    return (await fetch('/call/settings:read', { method: 'POST', headers, body: '{}' })).text()
  })

test('a form on another page of this computer changes nothing, and its server is sent no cookie', async () => {
  const before = await settings()
  expect(before).toContain('"ok":true')
  const other = await context.newPage()
  await other.goto(evilOrigin.replace('evil.test', '127.0.0.1'))
  await other.evaluate(async (url) => {
    await fetch(url, { method: 'POST', mode: 'no-cors', body: '{"name":"evil"}' }).catch(() => null)
    const form = document.createElement('form')
    const field = document.createElement('input')
    field.name = '{"name":"evil","x":"'
    field.value = '"}'
    form.append(field)
    Object.assign(form, { method: 'post', action: url, enctype: 'text/plain' })
    document.body.append(form)
    form.submit()
  }, `${origin}/call/settings:save`)
  await other.waitForTimeout(300)
  expect(await settings()).toBe(before)
  expect(cookiesSeen.every((cookie) => cookie === undefined)).toBe(true)
  await other.close()
})

test('text never becomes script, and nothing leaves for another origin', async () => {
  const outcome = await page.evaluate(async (foreign) => {
    const attempt = (act: () => void) => {
      try {
        act()
        return 'done'
      } catch {
        return 'threw'
      }
    }
    const script = document.createElement('script')
    return {
      script: attempt(() => {
        script.textContent = 'window.pwned = 1'
        document.body.append(script)
      }),
      html: attempt(() => {
        document.createElement('div').innerHTML = '<img src=x onerror="window.pwned = 1">'
      }),
      policy: attempt(() => {
        const types = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } })
          .trustedTypes
        types.createPolicy('mine', {})
      }),
      // The debugger may evaluate text in its own turn of the event loop, a page never.
      evaluated: await new Promise((resolve) =>
        setTimeout(() => resolve(attempt(() => void Reflect.construct(Function, ['window.pwned = 1'])))),
      ),
      sent: await fetch(foreign).then(
        () => 'sent',
        () => 'blocked',
      ),
      picture: await new Promise((resolve) => {
        const image = new Image()
        image.onload = () => resolve('loaded')
        image.onerror = () => resolve('blocked')
        image.src = `${foreign}/a.png`
      }),
      pwned: 'pwned' in window,
    }
  }, evilOrigin)
  expect(outcome).toEqual({
    script: 'threw',
    html: 'threw',
    policy: 'threw',
    evaluated: 'threw',
    sent: 'blocked',
    picture: 'blocked',
    pwned: false,
  })
})

test('the window works under its policy without a single complaint', async () => {
  const complaints: string[] = []
  const fresh = await context.newPage()
  fresh.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  fresh.on('pageerror', (error) => complaints.push(error.message))
  await fresh.goto(`${origin}/`)
  await fresh.waitForTimeout(500)
  expect(complaints.filter((text) => !text.includes('401'))).toEqual([])
  await fresh.close()
})
