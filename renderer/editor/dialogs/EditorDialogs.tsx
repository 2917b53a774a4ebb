import type { Editor } from '@tiptap/core'
import type { EditorPictures } from '../editor-pictures'
import type { EditorRequest } from '../editor-services'
import { ColumnWidthsDialog } from './ColumnWidthsDialog'
import type { OtherChapter } from '../other-chapters'
import { FieldsDialog } from './FieldsDialog'
import { LinkDialog } from './LinkDialog'
import { PictureDialog } from './PictureDialog'
import { TableDialog } from './TableDialog'
import type { LoadGlossary } from './use-glossary'

interface EditorDialogsProps {
  readonly editor: Editor
  readonly request: EditorRequest | null
  readonly pictures: EditorPictures
  readonly chapters: readonly OtherChapter[]
  readonly glossary: LoadGlossary | null
  readonly onClose: () => void
  readonly onOpenLink: (url: string) => void
}

/** The dialog that the text has asked for, if any. */
export function EditorDialogs({
  editor,
  request,
  pictures,
  chapters,
  glossary,
  onClose,
  onOpenLink,
}: EditorDialogsProps) {
  switch (request?.type) {
    case 'link':
      return <LinkDialog editor={editor} onClose={onClose} onOpenLink={onOpenLink} />
    case 'table':
      return <TableDialog editor={editor} onClose={onClose} />
    case 'picture':
      return (
        <PictureDialog
          editor={editor}
          pictures={pictures}
          file={request.file}
          position={request.position}
          onClose={onClose}
        />
      )
    case 'column-widths':
      return <ColumnWidthsDialog editor={editor} position={request.position} onClose={onClose} />
    case 'fields':
      return (
        <FieldsDialog
          editor={editor}
          position={request.position}
          isNew={request.isNew === true}
          chapters={chapters}
          glossary={glossary}
          onClose={onClose}
        />
      )
    default:
      return null
  }
}
