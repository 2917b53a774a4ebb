import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startLoopbackHost, type LoopbackHost } from '../../../main/web/loopback-host'
import { buildProgram, type BuiltProgram } from './built-program'
import { ask, call, listen, signIn } from './http-client'

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
  await host.close()
  rmSync(dataFolder, { recursive: true })
})

describe('files', () => {
  it('are the window’s own', async () => {
    expect((await ask({ port: host.port })).headers['content-type']).toBe('text/html; charset=utf-8')
    expect((await ask({ port: host.port, path: '/assets/app.js' })).text).toBe('export {}\n')
  })
  it.each([
    '/..%2f..%2fetc/passwd',
    '/..%5c..%5cwindows',
    '/../etc/passwd',
    '/assets/../../package.json',
    '/%2e%2e/etc/passwd',
    '//etc/passwd',
    '/%00',
    '/index.html%00',
    '/C:/windows',
    '/index.html::$DATA',
    '/CON',
    '/index.html.',
    '/INDEX.HTML',
    '/index.html?x',
    '/assets/',
    '/assets',
    '/assets%2fapp.js',
    'http://evil.test/',
    '/call/settings:read',
    '/events',
    '/auth',
    '/.env',
    '/package.json',
  ])('are not to be had at %s', async (path) => {
    const answer = await ask({ port: host.port, path })
    expect(answer.status).toBe(404)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.text).toBe('')
  })
})

describe('11 the log', () => {
  it('holds neither secrets nor texts', async () => {
    const token = await signIn(host)
    await call(host.port, token, 'theme:create', { name: 'tajne-jmeno', kind: 'tajny-druh' })
    await call(host.port, token, 'library:open', { path: '/tajna/cesta.skripta' })
    await call(host.port, token, 'log:report', { message: 'window failed' })
    const file = path.join(dataFolder, 'skripta.log')
    const log = existsSync(file) ? readFileSync(file, 'utf8') : ''
    expect(log).toContain('window failed')
    for (const secret of [token, host.key, 'tajn', 'Bearer']) expect(log).not.toContain(secret)
  })
})

describe('events', () => {
  it('end for a page that talks back', async () => {
    const { socket } = await listen(host.port, ['skripta', `t.${await signIn(host)}`])
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.send('hello')
    await closed
  })
})
