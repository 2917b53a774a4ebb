import { Save } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentJson } from '../../../shared/document/document-json'
import type { DraftId } from '../../../shared/domain/ids'
import { useIsAway } from '../../api/use-is-away'
import { call } from '../../api/call'
import { useLayoutFlag } from '../../api/layout'
import { takeWantedBlock } from '../../api/wanted-block'
import { useCommand } from '../../api/command-registry'
import { useQuery } from '../../api/use-query'
import { ChapterEditor } from '../../editor/ChapterEditor'
import type { UnknownAct } from '../../editor/text-help'
import type { EditorHandle } from '../../editor/editor-handle'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { SlotFill, SlotOutlet } from '../../ui/Slot'
import { showToast } from '../../ui/toasts'
import { DraftSaving } from './DraftSaving'
import type { DraftSession } from './draft-session'
import { programSpelling } from './editor-spelling'
import { libraryPictures } from './editor-pictures'
import { DraftTitle } from './DraftTitle'
import { DraftOverview } from './DraftOverview'
import { useTextCommands } from './use-text-commands'
import { useTextView } from './use-text-view'
import { NameVersionDialog } from './NameVersionDialog'
import { OwnWordsDialog } from './OwnWordsDialog'
import { useLaw } from './use-law'
import { useTyping } from './use-typing'
import { OverviewStore } from './overview-store'

/** The text of another chapter as it stands, for references into it. */
async function readDraft(draftId: DraftId): Promise<DocumentJson | null> {
  const opened = await call('draft:open', { draftId })
  return opened.ok && 'draft' in opened.value ? opened.value.draft.content : null
}

interface DraftEditorProps {
  readonly session: DraftSession
  /** Something else is shown over the text. */
  readonly isCovered: boolean
  readonly onOpenAnew: () => void
  /** Offers to add an act that is cited and that the register does not know. */
  readonly onAddAct: (act: UnknownAct) => void
  readonly onReady?: ((handle: EditorHandle | null) => void) | undefined
  readonly onComment?: (() => void) | undefined
  readonly onEdited?: (() => void) | undefined
}

export function DraftEditor(props: DraftEditorProps) {
  const { session, isCovered, onOpenAnew, onAddAct, onReady, onComment, onEdited } = props
  const { t } = useTranslation()
  const { draft, autosave } = session
  const isAway = useIsAway()
  const handle = useRef<EditorHandle | null>(null)
  const [overview] = useState(() => new OverviewStore())
  const [isNaming, setNaming] = useState(false)
  const [content] = useState(() => session.read())
  const pictures = useMemo(() => libraryPictures(t), [t])
  const rows = useQuery('chapter:list', {})
  const chapters = useMemo(
    () =>
      (rows.value ?? [])
        .filter((row) => row.language === draft.language && row.chapterId !== draft.chapterId)
        .map((row) => ({ id: row.chapterId, title: row.title, read: () => readDraft(row.draftId) })),
    [rows.value, draft],
  )
  const glossary = useCallback(async () => {
    const found = await call('glossary:list', { language: draft.language })
    return found.ok ? found.value : []
  }, [draft.language])
  useCommand({ id: 'name-version', title: t('drafting.nameVersion.action'), run: () => setNaming(!isAway) })
  const [isSpellingOn, setSpellingOn] = useLayoutFlag('spelling', true)
  const law = useLaw(draft.language, onAddAct)
  const [typing, setTyping] = useTyping()
  const [areWordsOpen, setWordsOpen] = useState(false)
  useCommand({
    id: 'spelling',
    title: t(isSpellingOn ? 'drafting.spelling.switchOff' : 'drafting.spelling.switchOn'),
    run: () => setSpellingOn(!isSpellingOn),
  })
  useTextCommands(handle)
  useCommand({ id: 'own-words', title: t('drafting.ownWords.title'), run: () => setWordsOpen(true) })
  useEffect(() => {
    if (!isCovered) handle.current?.focus()
  }, [isCovered])
  const view = useTextView()
  useCommand({ id: 'quiet-writing', title: t('drafting.view.quiet'), shortcut: 'Shift+F9', run: view.toggleQuiet })
  const goTo = (id: string) => handle.current?.goTo(id)
  if (rows.value === undefined && !rows.error) return null
  return (
    <>
      <DraftSaving session={session} onOpenAnew={onOpenAnew} />
      <SlotFill name="top-actions">
        <Button variant="primary" isSmall icon={Save} isDisabled={isAway} onPress={() => setNaming(true)}>
          {t('drafting.nameVersion.action')}
        </Button>
      </SlotFill>
      <DraftOverview
        store={overview}
        view={view}
        read={session.read}
        onGo={goTo}
        onMove={isAway ? undefined : (id, direction) => handle.current?.moveSection(id, direction) ?? false}
        onPlace={isAway ? undefined : (id, beforeId) => handle.current?.placeSection(id, beforeId) ?? false}
      />
      <ChapterEditor
        documentKey={draft.id}
        content={content}
        title={draft.title}
        chapterId={draft.chapterId}
        header={<DraftTitle draft={draft} onDone={() => handle.current?.focus()} />}
        margin={<SlotOutlet name="text-margin" />}
        onComment={isAway ? undefined : onComment}
        language={draft.language}
        isReadOnly={isAway}
        spelling={programSpelling}
        isSpellingOn={isSpellingOn}
        pictures={pictures}
        chapters={chapters}
        glossary={glossary}
        law={law}
        typing={typing}
        onTyping={setTyping}
        onOpenLink={(url) => void call('link:open', { url })}
        onChange={() => {
          autosave.changed()
          onEdited?.()
        }}
        onBlur={() => void autosave.flush()}
        onReady={(ready) => {
          handle.current = ready
          if (ready) session.attach(ready.read)
          const wanted = ready && takeWantedBlock(draft.id)
          if (wanted) ready.goTo(wanted)
          onReady?.(ready)
        }}
        onOverview={overview.show}
        onSection={overview.see}
        onMessage={(text) => showToast({ text, tone: 'attention' })}
        onRefused={() => <ErrorNotice words={t('editor.refused')} />}
      />
      {areWordsOpen ? <OwnWordsDialog onClose={() => setWordsOpen(false)} /> : null}
      {isNaming ? <NameVersionDialog session={session} onClose={() => setNaming(false)} /> : null}
    </>
  )
}
