import type { Result } from '../../shared/domain/result'
import type { ChannelOutput, ParsedInput } from '../../shared/ipc/contract'
import type { previewChannels } from '../../shared/ipc/preview-channels'
import {
  prepareChangesPreview,
  prepareChapterPreview,
  preparePackPreview,
  prepareVersionPreview,
} from '../services/exporting/prepare-preview'
import type { PreviewDesk } from '../services/exporting/preview-desk'
import { noLibrary, type LibrarySession } from './library-session'

type Handlers = {
  readonly [Name in keyof typeof previewChannels]: (input: ParsedInput<Name>) => Promise<Result<ChannelOutput<Name>>>
}

/** Pages to look at; they only read. */
export function createPreviewHandlers(session: LibrarySession, desk: PreviewDesk): Handlers {
  return {
    'preview:chapter': async ({ view, ...input }) => {
      const context = session.context()
      const prepared = context ? prepareChapterPreview(context, input) : noLibrary()
      return prepared.ok ? desk.show(prepared.value, view) : prepared
    },
    'preview:pack': async ({ view, ...input }) => {
      const context = session.context()
      const prepared = context ? preparePackPreview(context, input) : noLibrary()
      return prepared.ok ? desk.show(prepared.value, view) : prepared
    },
    'preview:version': async ({ view, ...input }) => {
      const context = session.context()
      const prepared = context ? prepareVersionPreview(context, input) : noLibrary()
      return prepared.ok ? desk.show(prepared.value, view) : prepared
    },
    'preview:changes': async ({ view, ...input }) => {
      const context = session.context()
      const prepared = context ? prepareChangesPreview(context, input) : noLibrary()
      return prepared.ok ? desk.show(prepared.value, view) : prepared
    },
    'preview:draw': ({ serial, view }) => desk.draw(serial, view),
  }
}
