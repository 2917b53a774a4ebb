import type { IncomingMessage } from 'node:http'

const countOf = (request: IncomingMessage, name: string): number =>
  request.rawHeaders.filter((value, index) => index % 2 === 0 && value.toLowerCase() === name).length

/** The Host header is exactly ours. Stops DNS rebinding: a foreign name that leads here keeps its own Host. */
export const hasExactHost = (request: IncomingMessage, host: string): boolean =>
  request.headers.host === host && countOf(request, 'host') === 1

/** The Origin header is present and exactly ours. Browsers set it on every POST and every WebSocket. */
export const hasExactOrigin = (request: IncomingMessage, host: string): boolean =>
  request.headers.origin === `http://${host}` && countOf(request, 'origin') === 1

/** Forms and `no-cors` requests cannot send JSON; whoever sends it from another site must first ask, and is not answered. */
export const isJson = (request: IncomingMessage): boolean => request.headers['content-type'] === 'application/json'

/** The token of the Authorization header; empty when there is none. */
export function bearerToken(request: IncomingMessage): string {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  return scheme === 'Bearer' && token ? token : ''
}

/** The token among the subprotocols of a WebSocket: browsers let a page set no header there. */
export function subprotocolToken(request: IncomingMessage): string {
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
  return offered.find((name) => name.startsWith('t.'))?.slice(2) ?? ''
}
