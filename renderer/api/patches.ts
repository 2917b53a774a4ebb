import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract'
import { queryOf } from './queries'

type Patches = {
  readonly [Name in ChannelName]?: (input: ChannelInput<Name>, output: ChannelOutput<Name>) => void
}

/** What an answer makes known at once. A save every second must not read a list of a thousand chapters anew. */
export const patches: Patches = {
  'draft:save': ({ draftId }, { savedAt, words }) =>
    queryOf('chapter:list', {}).patch((rows) =>
      rows.map((row) =>
        row.draftId === draftId ? { ...row, words, updatedAt: savedAt, hasUnversionedText: true } : row,
      ),
    ),
}
