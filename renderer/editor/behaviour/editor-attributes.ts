import { Plugin } from '@tiptap/pm/state'

/** From this many blocks the browser draws only what is on the screen (UI.md section 4: 61 ms a key against 26). */
const longDocumentBlocks = 300

export interface EditorLabels {
  readonly label: string
  readonly language: string
  readonly isReadOnly: boolean
  /** So that a way to a block of this chapter is known as its own. */
  readonly chapterId?: string | null
}

/** Name, language and length of the text for the browser, its spelling and screen readers. */
export function editorAttributes({ label, language, isReadOnly }: EditorLabels): Plugin {
  return new Plugin({
    props: {
      attributes: (state) => ({
        'aria-label': label,
        'aria-multiline': 'true',
        'aria-readonly': String(isReadOnly),
        lang: language,
        // The program has dictionaries of its own; two lines under one word would be one too many.
        spellcheck: 'false',
        class: state.doc.childCount >= longDocumentBlocks ? 'sk-text is-long' : 'sk-text',
      }),
    },
  })
}
