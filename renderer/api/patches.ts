import type { ChannelInput, ChannelName, ChannelOutput } from '../../shared/ipc/contract'
import { queryOf } from './queries'

type Patches = {
  readonly [Name in ChannelName]?: (input: ChannelInput<Name>, output: ChannelOutput<Name>) => void
}

/**
 * What an answer makes known at once. Text is saved every few seconds while somebody writes: that must neither read nor
 * draw a list of a thousand chapters anew, so that only the first save after a version shows in it.
 */
export const patches: Patches = {
  'draft:save': ({ draftId }) =>
    queryOf('chapter:list', {}).patch((rows) =>
      rows.some((row) => row.draftId === draftId && !row.hasUnversionedText)
        ? rows.map((row) => (row.draftId === draftId ? { ...row, hasUnversionedText: true } : row))
        : rows,
    ),
}
