import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startLoopbackHost, type LoopbackHost } from '../../../main/web/loopback-host'
import { buildProgram, type BuiltProgram } from './built-program'
import { ask, authorise, call, codeOf, jsonHeaders, listen, signIn } from './http-client'

let program: BuiltProgram
let dataFolder: string
let host: LoopbackHost

beforeAll(async () => {
  program = await buildProgram('')
})
afterAll(() => program.remove())

beforeEach(async () => {
  dataFolder = mkdtempSync(path.join(tmpdir(), 'skripta-host-'))
  const started = await startLoopbackHost({ paths: program.paths, dataFolder })
  if (!started.ok) throw new Error(started.error.code)
  host = started.value
})
afterEach(async () => {
  vi.restoreAllMocks()
  await host.close()
  rmSync(dataFolder, { recursive: true })
})

const post = (path: string, headers: Readonly<Record<string, string>>, body = '{}') =>
  ask({ port: host.port, path, method: 'POST', headers, body })
const valid = async () => ({ ...jsonHeaders(host.port), authorization: `Bearer ${await signIn(host)}` })

describe('1 the address', () => {
  it('is 127.0.0.1 alone', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((one) => one.family === 'IPv4' && !one.internal)
    for (const target of ['127.0.0.2', '::1', ...others.map((one) => one.address)]) {
      const refused = await new Promise<boolean>((resolve) => {
        const socket = connect({ host: target, port: host.port }, () => resolve(false)).on('error', () => resolve(true))
        socket.setTimeout(2000, () => resolve(true))
      })
      expect([target, refused]).toEqual([target, true])
    }
  })
  it('has another port each time', async () => {
    const other = await startLoopbackHost({ paths: program.paths, dataFolder })
    expect(other.ok && other.value.port).not.toBe(host.port)
    if (other.ok) await other.value.close()
  })
})

describe('2 the Host header', () => {
  it.each(['rebind.test', 'localhost', '127.0.0.1', 'k.localhost', '127.0.0.1.evil.org', '[::1]', '127.0.0.1:1'])(
    'may not be %j',
    async (name) => {
      const wrong = name.includes(':1') ? name : `${name}:${host.port + (name === '127.0.0.1' ? 1 : 0)}`
      for (const method of ['GET', 'POST'])
        expect((await ask({ port: host.port, method, headers: { host: wrong } })).status).toBe(421)
      await expect(listen(host.port, ['skripta', `t.${await signIn(host)}`], { host: wrong })).rejects.toThrow('421')
    },
  )
})

describe('2 the Host header, raw', () => {
  const statusOf = (lines: readonly string[]) =>
    new Promise<string>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: host.port }, () =>
        socket.write([...lines, '', ''].join('\r\n')),
      )
      socket.once('data', (data) => {
        resolve(data.toString().split(' ')[1] ?? '')
        socket.destroy()
      })
    })
  it('may not be missing, empty or there twice', async () => {
    const own = `Host: 127.0.0.1:${host.port}`
    expect(await statusOf(['GET / HTTP/1.1', own])).toBe('200')
    expect(await statusOf(['GET / HTTP/1.1'])).toBe('400')
    expect(await statusOf(['GET / HTTP/1.0'])).toBe('421')
    expect(await statusOf(['GET / HTTP/1.1', 'Host:'])).toBe('421')
    expect(await statusOf(['GET / HTTP/1.1', own, 'Host: evil.test'])).toBe('421')
    expect(await statusOf(['GET / HTTP/1.1', own, own])).toBe('421')
    expect(await statusOf([`GET http://127.0.0.1:${host.port}/ HTTP/1.1`, own])).toBe('404')
  })
})

describe('3 the Origin header', () => {
  it.each([
    'http://evil.test',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'https://127.0.0.1',
    'http://localhost',
    '',
  ])('may not be %j on a POST or a socket', async (origin) => {
    const token = await signIn(host)
    const headers = { ...jsonHeaders(host.port), origin, authorization: `Bearer ${token}` }
    expect((await post('/call/theme:list', headers)).status).toBe(403)
    expect((await post('/auth', headers, JSON.stringify({ code: codeOf(host.makeUrl()) }))).status).toBe(403)
    await expect(listen(host.port, ['skripta', `t.${token}`], { origin })).rejects.toThrow('403')
  })
  it('may not be missing', async () => {
    const headers: Record<string, string> = await valid()
    delete headers.origin
    expect((await post('/call/theme:list', headers)).status).toBe(403)
  })
})

describe('4 the session', () => {
  it('sets no cookie and asks for none', async () => {
    for (const answer of [await ask({ port: host.port }), await authorise(host.port, codeOf(host.makeUrl()))]) {
      expect(answer.status).toBe(200)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })
  it('has its code in the fragment, which no request carries', () => {
    expect(new URL(host.url).pathname + new URL(host.url).search).toBe('/')
    expect(codeOf(host.url)).toMatch(/^[\w-]{43}$/)
  })
  it('begins with a code that works once', async () => {
    const code = codeOf(host.url)
    expect((await authorise(host.port, code)).status).toBe(200)
    expect((await authorise(host.port, code)).status).toBe(403)
  })
  it('does not begin with a code older than a minute', async () => {
    const url = host.makeUrl()
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_001)
    expect((await authorise(host.port, codeOf(url))).status).toBe(403)
  })
  it.each(['', 'x', '{"code":1}', '{"code":""}', '[]', `{"code":"${'x'.repeat(5000)}"}`])(
    'does not begin with %j',
    async (body) => {
      expect((await post('/auth', jsonHeaders(host.port), body.slice(0, 6000))).status).toBe(403)
    },
  )
  it('is needed for every call and every socket', async () => {
    const headers = jsonHeaders(host.port)
    for (const authorization of [
      '',
      'Bearer',
      'Bearer x',
      'Basic x',
      `Bearer ${host.key}`,
      `Bearer ${codeOf(host.makeUrl())}`,
    ]) {
      expect((await post('/call/theme:list', { ...headers, authorization })).status).toBe(401)
    }
    expect((await post('/call/theme:list', headers)).status).toBe(401)
    for (const protocols of [['skripta'], ['skripta', 't.'], ['skripta', 't.x'], ['skripta', 'x']])
      await expect(listen(host.port, protocols)).rejects.toThrow('401')
    expect(await call(host.port, await signIn(host), 'settings:read', {})).toMatchObject({ ok: true })
  })
  it('does not say the token back on a socket', async () => {
    const { socket } = await listen(host.port, ['skripta', `t.${await signIn(host)}`])
    expect(socket.protocol).toBe('skripta')
    socket.terminate()
  })
  it('opens sockets at one address only', async () => {
    const token = await signIn(host)
    const answer = await ask({
      port: host.port,
      path: '/other',
      headers: {
        ...jsonHeaders(host.port),
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-protocol': `t.${token}`,
      },
    })
    expect(answer.status).toBe(403)
  })
})

describe('6 headers', () => {
  it('stand on every answer, and none of CORS', async () => {
    const answers = [
      await ask({ port: host.port }),
      await ask({ port: host.port, path: '/gone' }),
      await ask({ port: host.port, headers: { host: 'evil' } }),
      await ask({
        port: host.port,
        method: 'OPTIONS',
        headers: { origin: 'http://evil.test', 'access-control-request-method': 'POST' },
      }),
      await post('/call/x', {}),
    ]
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      })
      const policy = headers['content-security-policy'] ?? ''
      for (const rule of [
        `default-src 'none'`,
        `script-src 'self'`,
        `frame-ancestors 'none'`,
        `form-action 'none'`,
        `base-uri 'none'`,
        `object-src 'none'`,
        `require-trusted-types-for 'script'`,
        `connect-src 'self' ws://127.0.0.1:${host.port}`,
      ])
        expect(policy).toContain(rule)
      expect(policy).not.toMatch(/unsafe|\*|https?:/)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })
  it('give each page a nonce of its own', async () => {
    const [one, other] = [await ask({ port: host.port }), await ask({ port: host.port })]
    const nonce = /nonce-([^']+)/.exec(String(one.headers['content-security-policy']))?.[1]
    expect(one.text).toContain(`nonce="${nonce}"`)
    expect(other.text).not.toContain(`nonce="${nonce}"`)
  })
})

describe('7 calls', () => {
  it('are POST with JSON only', async () => {
    const headers = await valid()
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/json; charset=utf-8',
      '',
    ]) {
      expect((await post('/call/settings:read', { ...headers, 'content-type': type })).status).toBe(403)
    }
    expect((await ask({ port: host.port, path: '/call/settings:read', headers })).status).toBe(404)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE']) {
      expect((await ask({ port: host.port, path: '/call/settings:read', method, headers })).status).toBe(405)
    }
  })
  it('have a limit of size by channel', async () => {
    const headers = await valid()
    const text = (size: number) => JSON.stringify({ folder: dataFolder, name: 'a.txt', text: 'x'.repeat(size) })
    expect((await post('/call/log:report', headers, JSON.stringify({ message: 'x'.repeat(1_000_001) }))).status).toBe(
      413,
    )
    expect(JSON.parse((await post('/call/file:saveText', headers, text(20_000_000))).text)).toMatchObject({ ok: true })
    const tooLong = await post('/call/file:saveText', headers, text(31_000_001)).catch(() => ({ status: 413 }))
    expect(tooLong.status).toBe(413)
  })
  it('with a body in pieces have the same limit', async () => {
    const headers = { ...(await valid()), 'transfer-encoding': 'chunked' }
    const answer = await post('/call/log:report', headers, JSON.stringify({ message: 'x'.repeat(1_500_000) })).catch(
      () => ({ status: 413 }),
    )
    expect(answer.status).toBe(413)
  })
  it.each(['', '{', 'null', '"x"', '{"$bytes":"?"}', '\u0000', '[1'])('refuse the body %j', async (body) => {
    const answer = await post('/call/settings:read', await valid(), body)
    expect(JSON.parse(answer.text)).toEqual({ ok: false, error: { code: 'invalid-input' } })
  })
  it('refuse bytes that are no text', async () => {
    const answer = await ask({
      port: host.port,
      path: '/call/settings:read',
      method: 'POST',
      headers: await valid(),
      body: Buffer.from([0x7b, 0xff, 0x7d]),
    })
    expect(answer.status).toBe(413)
  })
  it.each(['', 'x', '__proto__', 'toString', 'settings:read/', 'settings%3Aread', '../auth', 'settings:read?x=1'])(
    'know no channel %j',
    async (name) => {
      const answer = await post(`/call/${name}`, await valid())
      expect(answer.status).toBe(404)
    },
  )
  it('with twenty wrong secrets make wrong ones unheard for five seconds, but never a right one', async () => {
    const headers = jsonHeaders(host.port)
    const token = await signIn(host)
    const wrong = () => post('/call/settings:read', { ...headers, authorization: 'Bearer x' })
    for (let count = 0; count < 20; count++) expect((await wrong()).status).toBe(401)
    expect((await wrong()).status).toBe(429)
    expect((await authorise(host.port, 'x')).status).toBe(429)
    expect(await call(host.port, token, 'settings:read', {})).toMatchObject({ ok: true })
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 5_001)
    expect((await wrong()).status).toBe(401)
  })
})
