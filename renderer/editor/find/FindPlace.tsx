import type { Editor } from '@tiptap/core'
import { FindPanel } from './FindPanel'
import type { useFind } from './use-find'

export interface FindPlaceProps {
  readonly editor: Editor
  readonly find: ReturnType<typeof useFind>
  readonly isReadOnly: boolean
}

/** The panel of the search, while it is asked for. */
export function FindPlace({ editor, find, isReadOnly }: FindPlaceProps) {
  const { request, query, look, close } = find
  if (!request) return null
  return (
    <FindPanel editor={editor} request={request} query={query} isReadOnly={isReadOnly} onQuery={look} onClose={close} />
  )
}
