import { call } from '../../api/call'
import type { EditorSpelling } from '../../editor/editor-spelling'

/** The dictionaries of the program. Where they cannot be asked, nothing is marked. */
export const programSpelling: EditorSpelling = {
  check: async (language, words) => {
    const checked = await call('spelling:check', { language, words: [...words] })
    return checked.ok ? checked.value : null
  },
  suggest: async (language, word) => {
    const found = await call('spelling:suggest', { language, word })
    return found.ok ? found.value : []
  },
  learn: async (language, word) => {
    await call('spelling:learn', { language, word })
  },
}
