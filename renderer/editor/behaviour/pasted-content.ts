import type { Schema } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { selectWholeFootnotes } from './footnote-keys'
import { countPastedPictures, PastedTextParser } from './pasted-text'

function pictureFiles(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))
}

/** Word and Excel put a picture of the text beside the text: then the text is meant. */
function hasText(data: DataTransfer | null): boolean {
  return (data?.getData('text/plain').trim() ?? '') !== ''
}

function placeCaret(view: EditorView, event: DragEvent): void {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (place) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(place.pos))))
}

/** Paste and drop: pictures go through the picture dialog, which asks for a description; remote ones are left out. */
export function pastedContent(schema: Schema, { request }: EditorServices): Plugin {
  const take = (files: readonly File[]) => {
    for (const file of files.slice(0, 1)) request({ type: 'picture', file, position: null })
    return files.length > 0
  }
  return new Plugin({
    props: {
      clipboardParser: new PastedTextParser(schema),
      handlePaste: (view, event) =>
        view.editable && !hasText(event.clipboardData) && take(pictureFiles(event.clipboardData)),
      handleDrop: (view, event) => {
        const files = pictureFiles(event.dataTransfer)
        if (!view.editable || files.length === 0) return false
        placeCaret(view, event)
        event.preventDefault()
        return take(files)
      },
      transformPastedHTML: (html) => {
        const count = countPastedPictures(html)
        if (count > 0) request({ type: 'pictures-left-out', count })
        return html
      },
      createSelectionBetween: (_view, $anchor, $head) => selectWholeFootnotes($anchor, $head),
    },
  })
}
