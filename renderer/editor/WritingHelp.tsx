import type { Editor } from '@tiptap/core'
import type { Language } from '../../shared/domain/language'
import { CitationOffer } from './citations/CitationOffer'
import { CitationsDialog } from './citations/CitationsDialog'
import type { EditorLaw } from './citations/editor-law'
import type { TextHelp } from './text-help'
import type { TypingRequest } from './typing/TypingMenu'
import { TypographyDialog } from './typing/TypographyDialog'

interface WritingHelpProps {
  readonly editor: Editor
  readonly help: TextHelp
  readonly law: EditorLaw | null
  readonly language: Language
  readonly open: TypingRequest | null
  readonly onOpen: (what: TypingRequest) => void
  readonly onOpenLink: (url: string) => void
  readonly onClose: () => void
}

/** What appears beside the text about its typography and citations. */
export function WritingHelp({ editor, help, law, language, open, onOpen, onOpenLink, onClose }: WritingHelpProps) {
  if (open === 'typography') return <TypographyDialog editor={editor} language={language} onClose={onClose} />
  if (!law) return null
  if (open === 'citations') return <CitationsDialog editor={editor} finder={help.finder} law={law} onClose={onClose} />
  return (
    <CitationOffer
      editor={editor}
      finder={help.finder}
      law={law}
      onAll={() => onOpen('citations')}
      onOpenLink={onOpenLink}
    />
  )
}
