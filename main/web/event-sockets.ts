import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import { hasExactHost, hasExactOrigin, subprotocolToken } from './request-guard'
import type { Sessions } from './sessions'

const eventsPath = '/events'
/** The name that is answered: the token itself is never said back. */
const protocol = 'skripta'
const heartbeat = 30_000

export interface EventSocketsOptions {
  readonly sessions: Sessions
  readonly host: () => string
  readonly onSocket: (socket: WebSocket, token: string) => void
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** A computer that slept leaves sockets that are open in name only; two silent heartbeats end them. */
function keepAlive(socket: WebSocket): void {
  let isAlive = true
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate()
    isAlive = false
    socket.ping()
  }, heartbeat)
  timer.unref()
  socket.on('pong', () => (isAlive = true))
  socket.on('close', () => clearInterval(timer))
}

/** Answers upgrades to WebSockets: exact Host and Origin, the one path, a session's token as a subprotocol. */
export function createEventSockets({ sessions, host, onSocket }: EventSocketsOptions) {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: 1024,
    perMessageDeflate: false,
    handleProtocols: () => protocol,
  })
  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      if (!hasExactHost(request, host())) return refuse(socket, '421 Misdirected Request')
      if (!hasExactOrigin(request, host()) || request.url !== eventsPath) return refuse(socket, '403 Forbidden')
      const admission = sessions.admit(subprotocolToken(request))
      if (admission.type === 'paused') return refuse(socket, '429 Too Many Requests')
      if (admission.type === 'refused') return refuse(socket, '401 Unauthorized')
      server.handleUpgrade(request, socket, head, (accepted) => {
        keepAlive(accepted)
        onSocket(accepted, admission.token)
      })
    },
    close: () => server.close(),
  }
}
