import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import { contract, type ChannelName } from '../../shared/ipc/contract'
import { decodeWire, encodeWire } from '../../shared/ipc/wire'
import type { Caller } from '../ipc/caller'
import { contentSecurityPolicy, securityHeaders, withNonce } from '../ipc/content-security-policy'
import type { Dispatch } from '../ipc/dispatch'
import { inputLimit } from '../ipc/input-limit'
import type { WindowFiles } from '../ipc/window-files'
import { readBody } from './read-body'
import { bearerToken, hasExactHost, hasExactOrigin, isJson } from './request-guard'
import { isSameSecret } from './secret'
import type { Admission, Sessions } from './sessions'

export interface RequestHandlerOptions {
  readonly files: WindowFiles
  readonly sessions: Sessions
  readonly dispatch: Dispatch
  readonly host: () => string
  readonly callerOf: (token: string) => Caller
  /** Of the lock file: a second start shows it to be let in. */
  readonly key: string
  readonly onOpenAgain: () => void
  readonly onSession: () => void
}

const callPath = '/call/'
const smallBody = 1_000

const isChannel = (name: string): name is ChannelName => Object.hasOwn(contract, name)

function answer(response: ServerResponse, status: number, body?: string): void {
  if (body === undefined) {
    response.writeHead(status, { 'Content-Length': 0 }).end()
    return
  }
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
}

function refuse(response: ServerResponse, { type }: Exclude<Admission, { type: 'admitted' }>, status: number): void {
  answer(response, type === 'paused' ? 429 : status)
}

function tooLarge(response: ServerResponse): void {
  response.setHeader('Connection', 'close')
  answer(response, 413, encodeWire(err(appError('invalid-input'))))
}

function serveFile(request: IncomingMessage, response: ServerResponse, files: WindowFiles, nonce: string): void {
  const file = files.get(request.url ?? '')
  // Browsers ask for it by themselves and report its absence as an error.
  if (request.url === '/favicon.ico') return answer(response, 204)
  if (!file) return answer(response, 404)
  response.writeHead(200, { 'Content-Type': file.mediaType })
  const isPage = file.mediaType.startsWith('text/html')
  response.end(isPage ? withNonce(new TextDecoder().decode(file.bytes), nonce) : file.bytes)
}

function readWire(text: string): Result<unknown> {
  try {
    return { ok: true, value: decodeWire(text) }
  } catch {
    return err(appError('invalid-input'))
  }
}

function codeIn(body: string | null): string {
  const read = readWire(body ?? '')
  if (!read.ok || typeof read.value !== 'object' || read.value === null || !('code' in read.value)) return ''
  return typeof read.value.code === 'string' ? read.value.code : ''
}

/**
 * Answers every HTTP request of the loopback host (RELIABILITY.md section 2). Checks go from the cheapest to the
 * dearest, and a body is read only for whoever has shown a valid session.
 */
export function createRequestHandler(options: RequestHandlerOptions) {
  const { files, sessions, dispatch, host } = options

  async function authorise(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const admission = sessions.redeem(codeIn(await readBody(request, smallBody)))
    if (admission.type !== 'admitted') return refuse(response, admission, 403)
    options.onSession()
    answer(response, 200, encodeWire({ token: admission.token }))
  }

  function openAgain(request: IncomingMessage, response: ServerResponse): void {
    if (!isSameSecret(bearerToken(request), options.key)) return answer(response, 403)
    options.onOpenAgain()
    answer(response, 200, encodeWire(null))
  }

  async function call(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const admission = sessions.admit(bearerToken(request))
    if (admission.type !== 'admitted') return refuse(response, admission, 401)
    if (!isChannel(name)) return answer(response, 404, encodeWire(err(appError('unknown-command'))))
    const body = await readBody(request, inputLimit(name))
    if (body === null) return tooLarge(response)
    const input = readWire(body)
    if (!input.ok) return answer(response, 400, encodeWire(input))
    answer(response, 200, encodeWire(await dispatch(name, input.value, options.callerOf(admission.token))))
  }

  async function post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? ''
    if (!hasExactOrigin(request, host()) || !isJson(request)) return answer(response, 403)
    if (url === '/auth') return authorise(request, response)
    if (url === '/open') return openAgain(request, response)
    if (url.startsWith(callPath)) return call(request, response, url.slice(callPath.length))
    answer(response, 404)
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const nonce = randomBytes(16).toString('base64')
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    response.setHeader('Content-Security-Policy', contentSecurityPolicy([`'self'`, `ws://${host()}`], nonce))
    if (!hasExactHost(request, host())) return answer(response, 421)
    if (request.method === 'GET') return serveFile(request, response, files, nonce)
    if (request.method === 'POST') return post(request, response)
    answer(response, 405)
  }
}
