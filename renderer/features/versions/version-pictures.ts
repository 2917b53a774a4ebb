import { call } from '../../api/call'
import type { EditorPictures } from '../../editor/editor-pictures'

/** The pictures of a text that is only read. */
export const versionPictures: EditorPictures = {
  load: async (hash) => {
    const read = await call('asset:read', { hash })
    return read.ok ? new Blob([new Uint8Array(read.value.bytes)], { type: read.value.mediaType }) : null
  },
  add: async () => ({ problem: '' }),
}
