import type { Result } from '../../shared/domain/result'
import type { ChannelName, ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import type { ServiceContext } from '../services/service-context'

/** A use case over the open library: parsed input in, Result out, synchronous. */
export type ServiceHandler<Name extends ChannelName> = (
  context: ServiceContext,
  input: ParsedInput<Name>,
) => Result<ChannelOutput<Name>>

/** A table of them; `satisfies ServiceHandlers<…>` fails the build when one is missing or answers wrongly. */
export type ServiceHandlers<Names extends ChannelName> = { readonly [Name in Names]: ServiceHandler<Name> }
