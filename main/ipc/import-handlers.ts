import { err, ok, type Result } from '../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import type { importChannels } from '../../shared/ipc/import-channels'
import type { ImportDesk } from '../services/importing/import-desk'
import { storageFault } from '../storage/storage-fault'
import { noLibrary, type LibrarySession } from './library-session'

type ImportChannel = keyof typeof importChannels
type ImportHandlers = {
  readonly [Name in ImportChannel]: (
    input: ParsedInput<Name>,
  ) => Result<ChannelOutput<Name>> | Promise<Result<ChannelOutput<Name>>>
}

/** Channels of imports: they answer when a thread of their own has done the work. */
export function createImportHandlers(session: LibrarySession, desk: ImportDesk): ImportHandlers {
  return {
    'import:read': (input) => (session.context() ? desk.read(input) : noLibrary()),
    'import:cancel': ({ importId }) => {
      desk.cancel(importId)
      return ok(null)
    },
    'import:store': async (input) => {
      const context = session.context()
      if (!context) return noLibrary()
      try {
        return await desk.store(context, input)
      } catch (error) {
        const fault = storageFault(error)
        if (fault) return err(fault)
        throw error
      }
    },
  }
}
