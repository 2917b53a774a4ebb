import type { Schema } from '@tiptap/pm/model'
import { Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { EditorServices } from '../editor-services'
import { selectWholeFootnotes } from './footnote-keys'
import { givePastedIds } from './pasted-ids'
import { mostPictures, takePastedPictures } from './pasted-pictures'
import { isFromWord, legalText, PastedTextParser } from './pasted-text'

/** HTML above this is pasted as plain text: reading it would hold the window for seconds. */
const longestHtml = 5_000_000

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

/**
 * Paste and drop: one picture goes through the picture dialog, which asks for a description; several, and those within
 * pasted text, are put in at once. Remote ones are left out. What was dropped is said in a short note.
 */
export function pastedContent(schema: Schema, { request, random }: EditorServices): Plugin {
  let isWord = false
  const addAtOnce = (files: readonly File[]) => {
    const left = files.length - mostPictures
    if (left > 0) request({ type: 'too-many-pictures', left, most: mostPictures })
    const pictures = files.slice(0, mostPictures).map((file) => ({ id: null, file }))
    request({ type: 'add-pictures', pictures })
  }
  const take = (files: readonly File[]) => {
    const [file, ...others] = files
    if (others.length > 0) addAtOnce(files)
    else if (file) request({ type: 'picture', file, position: null })
    return files.length > 0
  }
  const takeForeign = (root: ParentNode) => {
    const { pictures, leftOut } = takePastedPictures(root, random)
    if (leftOut > 0) request({ type: 'pictures-left-out', count: leftOut, isWord })
    // The figures that wait for them are in the text when this paste is done.
    if (pictures.length > 0) queueMicrotask(() => request({ type: 'add-pictures', pictures }))
  }
  return new Plugin({
    props: {
      clipboardParser: new PastedTextParser(schema, takeForeign, (losses) => {
        if (losses.length > 0) request({ type: 'paste-losses', losses })
      }),
      handlePaste: (view, event) => {
        if (!view.editable) return false
        const data = event.clipboardData
        if ((data?.getData('text/html').length ?? 0) > longestHtml) {
          request({ type: 'pasted-plain' })
          return view.pasteText(data?.getData('text/plain') ?? '')
        }
        return !hasText(data) && take(pictureFiles(data))
      },
      handleDrop: (view, event) => {
        const files = pictureFiles(event.dataTransfer)
        if (!view.editable || files.length === 0) return false
        placeCaret(view, event)
        event.preventDefault()
        return take(files)
      },
      transformPastedHTML: (html) => {
        isWord = isFromWord(html)
        return legalText(html)
      },
      transformPastedText: legalText,
      transformPasted: (slice, { state }) => givePastedIds(slice, state.doc, random),
      createSelectionBetween: (_view, $anchor, $head) => selectWholeFootnotes($anchor, $head),
    },
  })
}
