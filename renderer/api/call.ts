import type { Result } from '../../shared/domain/result'
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract'
import { changes } from './changes'
import { patches } from './patches'
import { invalidate } from './queries'
import { send } from './send'

/** Does something on the trusted side; afterwards every answer on the screen that it made old is asked for again. */
export async function call<Name extends ChannelName>(
  name: Name,
  input: ChannelInput<Name>,
): Promise<Result<ChannelOutput<Name>>> {
  const result = await send(name, input)
  if (!result.ok) return result
  patches[name]?.(input, result.value)
  invalidate(changes[name] ?? [])
  return result
}
