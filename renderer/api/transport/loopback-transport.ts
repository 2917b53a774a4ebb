import { appError } from '../../../shared/domain/app-error'
import { err, type Result } from '../../../shared/domain/result'
import type { Bridge, ChannelInput, ChannelName, ChannelOutput } from '../../../shared/ipc/contract'
import type { EventName } from '../../../shared/ipc/events'
import { decodeWire, encodeWire } from '../../../shared/ipc/wire'
import { EventStream, type Listener } from './event-stream'
import { openSession } from './session-token'

/** Parses the host's answer, which is a Result by contract; anything else came from somewhere else. */
function readResult<Output>(text: string): Result<Output> {
  const value = decodeWire(text)
  const isResult = typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
  if (!isResult) throw new TypeError('not an answer of the host')
  return value as Result<Output>
}

async function post(name: ChannelName, body: string, token: string): Promise<Response> {
  return fetch(`/call/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body,
    credentials: 'omit',
    redirect: 'error',
  })
}

const unheard = [401, 403, 429]

/**
 * The bridge over HTTP and a WebSocket of the loopback host. A host that does not answer makes `call` reject, as a
 * lost Electron process would; a session that the host does not know is `not-allowed`.
 */
export function createLoopbackBridge(onConnection: (isLost: boolean) => void): Bridge {
  const stream = new EventStream(onConnection)
  const session = openSession()
  session.then((token) => token !== null && stream.start(token)).catch(() => onConnection(true))

  async function call<Name extends ChannelName>(
    name: Name,
    input: ChannelInput<Name>,
  ): Promise<Result<ChannelOutput<Name>>> {
    const body = encodeWire(input)
    const token = await session
    if (token === null) return err(appError('not-allowed'))
    const response = await post(name, body, token)
    if (unheard.includes(response.status)) return err(appError('not-allowed'))
    return readResult<ChannelOutput<Name>>(await response.text())
  }

  return { call, on: <Name extends EventName>(name: Name, listener: Listener<Name>) => stream.on(name, listener) }
}
