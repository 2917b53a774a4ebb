import type { z } from 'zod'
import { appError } from '../../shared/domain/app-error'
import { err, type Result } from '../../shared/domain/result'
import { contract, type ChannelName, type ChannelOutput, type ParsedInput } from '../../shared/ipc/contract'
import type { Caller } from './caller'
import { isDoorChannel, type DoorChannel, type WorkerChannel } from './door-channel'
import { exceeds, inputLimit } from './input-limit'
import type { Log } from './log'

export type DoorHandler<Name extends DoorChannel> = (
  input: ParsedInput<Name>,
  caller: Caller,
) => Result<ChannelOutput<Name>> | Promise<Result<ChannelOutput<Name>>>

export type DoorHandlers = { readonly [Name in DoorChannel]: DoorHandler<Name> }

/** Answers a call whose name and input nobody has looked at yet. Never throws. */
export type Dispatch = (name: unknown, input: unknown, caller: Caller) => Promise<Result<unknown>>

export interface DispatchOptions {
  readonly doorHandlers: DoorHandlers
  readonly callService: (name: WorkerChannel, input: unknown, caller: Caller) => Promise<Result<unknown>>
  readonly log: Log
}

const isChannel = (name: unknown): name is ChannelName => typeof name === 'string' && Object.hasOwn(contract, name)

/** Names which fields were wrong, for the log; what stood in them may be somebody's text. */
function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.code} at ${issue.path.map(String).join('.').slice(0, 80)}`).join(', ')
}

async function run(
  name: ChannelName,
  input: unknown,
  caller: Caller,
  options: DispatchOptions,
): Promise<Result<unknown>> {
  if (!isDoorChannel(name)) return options.callService(name, input, caller)
  // The parser of this very channel made the input; TypeScript cannot follow name and input as one.
  const handler = options.doorHandlers[name] as (
    input: unknown,
    caller: Caller,
  ) => Result<unknown> | Promise<Result<unknown>>
  return handler(input, caller)
}

/**
 * The one gate behind both doors: the channel must be in the contract, its input small enough and exactly as its
 * parser says, and a handler that throws is a logged `unexpected`, never an exception that tells its story outside.
 */
export function createDispatch(options: DispatchOptions): Dispatch {
  return async (name, input, caller) => {
    if (!isChannel(name)) return err(appError('unknown-command'))
    if (exceeds(input, inputLimit(name))) return err(appError('invalid-input'))
    try {
      const parsed = contract[name].input.safeParse(input)
      if (!parsed.success) {
        options.log.note(`${name}: invalid input: ${describeIssues(parsed.error)}`)
        return err(appError('invalid-input'))
      }
      return await run(name, parsed.data, caller, options)
    } catch (error) {
      options.log.failure(name, error)
      return err(appError('unexpected'))
    }
  }
}
