import type { Content } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useEffectEvent, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentJson } from '../../shared/document/document-json'
import type { Language } from '../../shared/domain/language'
import type { EditorLaw } from './citations/editor-law'
import { BlockHandle } from './blocks/BlockHandle'
import { createParts } from './create-parts'
import { EditorDialogs } from './dialogs/EditorDialogs'
import type { LoadGlossary } from './dialogs/use-glossary'
import type { OtherChapter } from './other-chapters'
import type { EditorHandle, TextOverview } from './editor-handle'
import type { EditorPictures } from './editor-pictures'
import type { EditorSpelling } from './editor-spelling'
import type { EditorRequest } from './editor-services'
import { FindPlace } from './find/FindPlace'
import { useFind } from './find/use-find'
import { closeOver } from './return-focus'
import { useReadyHandle } from './use-ready-handle'
import { SlashMenu } from './menu/SlashMenu'
import { EditorToolbar } from './toolbar/EditorToolbar'
import { useOverview } from './use-overview'
import { usePasteAnswers } from './use-paste-answers'
import { SpellingMenu } from './spelling/SpellingMenu'
import type { TypingChoices } from './text-help'
import { TypingMenu, type TypingRequest } from './typing/TypingMenu'
import { WritingHelp } from './WritingHelp'
import './styles/editor.css'

export interface EditorSurfaceProps {
  readonly content: DocumentJson
  readonly title: string
  /** Null where blocks of this text cannot be referred to from elsewhere. */
  readonly chapterId?: string | null
  readonly language: Language
  readonly isReadOnly: boolean
  readonly pictures: EditorPictures
  /** The other chapters, for cross-references. */
  readonly chapters: readonly OtherChapter[]
  /** Terms that the chapters of this language explain; null where they are not known. */
  readonly glossary?: LoadGlossary | null
  readonly onOpenLink: (url: string) => void
  /** Stands above the text on the same page, as its title does. */
  readonly header?: ReactNode
  /** Something changed; the text is read through the handle when it is needed. */
  readonly onChange?: () => void
  readonly onBlur?: () => void
  readonly onReady?: (handle: EditorHandle | null) => void
  /** Stands beside the text and scrolls with it. */
  readonly margin?: ReactNode
  /** Somebody wants to comment on what is selected. */
  readonly onComment?: (() => void) | undefined
  readonly onOverview?: (overview: TextOverview) => void
  readonly onSection?: (headingId: string | null) => void
  /** Null: the text is not checked. Counts when the editor opens; `isSpellingOn` at any time. */
  readonly spelling?: EditorSpelling | null
  readonly isSpellingOn?: boolean
  /** What the window knows about law; null where citations are not looked for. */
  readonly law?: EditorLaw | null
  readonly typing?: TypingChoices
  readonly onTyping?: (choices: TypingChoices) => void
  /** A short message to the person, such as pictures that were left out of a paste. */
  readonly onMessage?: (text: string) => void
}

const plainTyping: TypingChoices = { correctsTyping: true, showsInvisible: false }

export function EditorSurface(props: EditorSurfaceProps) {
  const {
    content,
    chapterId = null,
    header,
    margin,
    onComment,
    language,
    isReadOnly,
    pictures,
    chapters,
    glossary = null,
    onOpenLink,
    onChange,
    onBlur,
    onReady,
    onOverview,
    onSection,
    onMessage,
    isSpellingOn = true,
    law = null,
    typing = plainTyping,
    onTyping,
  } = props
  const { t } = useTranslation()
  const root = useRef<HTMLDivElement>(null)
  const [parts] = useState(() => createParts(props, t))
  const [request, setRequest] = useState<EditorRequest | null>(null)
  const [writing, setWriting] = useState<TypingRequest | null>(null)
  const [isInsertOpen, setInsertOpen] = useState(false)
  const editor = useEditor({
    extensions: parts.extensions,
    // TipTap's type is the same without `readonly`; it does not write into what it is given.
    content: content as Content,
    editable: !isReadOnly,
    injectCSS: false,
    enableContentCheck: true,
    shouldRerenderOnTransaction: false,
    onUpdate: () => onChange?.(),
    onBlur: () => onBlur?.(),
  })

  useEffect(() => parts.marks?.switchOn(isSpellingOn), [parts, isSpellingOn])
  useEffect(() => parts.help?.choose(typing), [parts, typing])
  useEffect(() => parts.help?.setLaw(law), [parts, law])
  const find = useFind(editor, root)
  const answerPaste = usePasteAnswers(editor, pictures, onMessage)
  const answer = useEffectEvent((asked: EditorRequest) => {
    if (answerPaste(asked)) return
    if (asked.type === 'toolbar')
      root.current?.querySelector<HTMLElement>('[data-toolbar] button:not([disabled])')?.focus()
    else if (asked.type === 'comment') onComment?.()
    else if (asked.type === 'insert-menu') setInsertOpen(true)
    else if (asked.type === 'unknown-act') law?.onAddAct(asked.act)
    else if (asked.type === 'find' || asked.type === 'find-step') find.answer(asked)
    else if (!isReadOnly) setRequest(asked)
  })
  useEffect(() => parts.requests.listen((asked) => answer(asked)), [parts])
  useEffect(() => () => parts.urls.release(), [parts])
  useReadyHandle(editor, setWriting, parts.requests.send, onReady)
  useOverview(editor, onOverview, onSection)

  // Made once, so that the toolbar around it does not render whenever the screen does.
  const typingMenu = useMemo(
    () => (onTyping ? <TypingMenu choices={typing} onChoices={onTyping} onOpen={setWriting} /> : null),
    [typing, onTyping],
  )
  const closeDialog = () =>
    closeOver(editor, () => {
      setRequest(null)
      setWriting(null)
    })
  return (
    <div ref={root} className="sk-editor" data-readonly={isReadOnly || undefined}>
      {isReadOnly ? null : (
        <EditorToolbar
          editor={editor}
          isInsertOpen={isInsertOpen}
          onInsertOpenChange={setInsertOpen}
          request={parts.requests.send}
        >
          {typingMenu}
        </EditorToolbar>
      )}
      <FindPlace editor={editor} find={find} isReadOnly={isReadOnly} />
      <div className="sk-page">
        <div className="sk-sheet">
          {header}
          <EditorContent editor={editor} className="sk-content" />
          {isReadOnly ? null : (
            <BlockHandle editor={editor} requests={parts.requests} chapterId={chapterId} onMessage={onMessage} />
          )}
        </div>
        {margin}
      </div>
      {parts.marks && request?.type === 'spelling' ? (
        <SpellingMenu editor={editor} marks={parts.marks} word={request.word} onClose={() => setRequest(null)} />
      ) : null}
      {isReadOnly ? null : <SlashMenu editor={editor} keys={parts.slash} request={parts.requests.send} />}
      {parts.help ? (
        <WritingHelp
          editor={editor}
          help={parts.help}
          law={law}
          language={language}
          open={writing}
          onOpen={setWriting}
          onOpenLink={onOpenLink}
          onClose={closeDialog}
        />
      ) : null}
      <EditorDialogs
        editor={editor}
        request={request}
        pictures={pictures}
        chapters={chapters}
        glossary={glossary}
        onClose={closeDialog}
        onOpenLink={onOpenLink}
      />
    </div>
  )
}
