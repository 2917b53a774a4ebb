import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import type { EditorPictures } from '../../editor/editor-pictures'
import type { Translate } from '../../editor/translate'

/** Pictures of the open library for the editor. */
export function libraryPictures(t: Translate): EditorPictures {
  return {
    load: async (hash) => {
      const read = await call('asset:read', { hash })
      if (!read.ok) return null
      return new Blob([new Uint8Array(read.value.bytes)], { type: read.value.mediaType })
    },
    add: async (file) => {
      const added = await call('asset:add', {
        name: file.name.slice(0, 200),
        bytes: new Uint8Array(await file.arrayBuffer()),
      })
      return added.ok ? { hash: added.value.hash } : { problem: errorWords(t, added.error) }
    },
  }
}
