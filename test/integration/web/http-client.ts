import { request, type IncomingHttpHeaders } from 'node:http'
import { WebSocket } from 'ws'
import type { LoopbackHost } from '../../../main/web/loopback-host'
import { decodeWire, encodeWire } from '../../../shared/ipc/wire'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface Ask {
  readonly port: number
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | Buffer
}

/** A request with exactly the headers given: no browser would let a page do this. */
export function ask({ port, path = '/', method = 'GET', headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { host: `127.0.0.1:${port}`, ...headers } as Record<string, string>,
      },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(chunks).toString() }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

export const codeOf = (url: string): string => new URLSearchParams(new URL(url).hash.slice(1)).get('c') ?? ''

export const jsonHeaders = (port: number): Record<string, string> => ({
  origin: `http://127.0.0.1:${port}`,
  'content-type': 'application/json',
})

export const authorise = (port: number, code: string): Promise<Answer> =>
  ask({ port, path: '/auth', method: 'POST', headers: jsonHeaders(port), body: JSON.stringify({ code }) })

/** A session as the window opens it. */
export async function signIn({ port, makeUrl }: Pick<LoopbackHost, 'port' | 'makeUrl'>): Promise<string> {
  const answer = await authorise(port, codeOf(makeUrl()))
  return (JSON.parse(answer.text) as { token: string }).token
}

export async function call(port: number, token: string, name: string, input: unknown): Promise<unknown> {
  const answer = await ask({
    port,
    path: `/call/${name}`,
    method: 'POST',
    headers: { ...jsonHeaders(port), authorization: `Bearer ${token}` },
    body: encodeWire(input),
  })
  return decodeWire(answer.text)
}

export interface Events {
  readonly heard: { readonly name: string; readonly payload: unknown }[]
  readonly socket: WebSocket
  waitFor(name: string): Promise<unknown>
}

/** Opens the event socket; rejects with the status when it is refused. */
export function listen(
  port: number,
  protocols: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Events> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/events`, [...protocols], {
    headers: { origin: `http://127.0.0.1:${port}`, ...headers },
  })
  const heard: { readonly name: string; readonly payload: unknown }[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (data: Buffer) => {
    heard.push(decodeWire(data.toString()) as { name: string; payload: unknown })
    waiting.forEach((check) => check())
  })
  const waitFor = (name: string) =>
    new Promise<unknown>((resolve) => {
      const check = (): void => {
        const found = heard.find((event) => event.name === name)
        if (!found) return
        waiting.delete(check)
        resolve(found.payload)
      }
      waiting.add(check)
      check()
    })
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve({ heard, socket, waitFor }))
    socket.once('unexpected-response', (_request, response) => reject(new Error(String(response.statusCode))))
    socket.once('error', reject)
  })
}
