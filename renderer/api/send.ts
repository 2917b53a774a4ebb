import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract'
import { bridge } from './bridge'
import { reportConnection } from './connection'

/** One exchange. A door that does not answer is an expected failure: the text stays in the window. */
export async function send<Name extends ChannelName>(
  name: Name,
  input: ChannelInput<Name>,
): Promise<Result<ChannelOutput<Name>>> {
  try {
    const result = await bridge.call(name, input)
    reportConnection({ isLost: false })
    return result
  } catch {
    reportConnection({ isLost: true })
    return err(appError('not-available'))
  }
}
