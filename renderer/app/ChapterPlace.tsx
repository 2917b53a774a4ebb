import { BookOpenText, BookX } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChapterRow } from '../../shared/domain/chapter'
import { actOfCitation } from '../features/acts/act-of-citation'
import { NewActDialog } from '../features/acts/NewActDialog'
import { ChapterComments } from '../features/comments/ChapterComments'
import { commentHere, openDesk } from '../features/comments/comment-desk'
import { DraftingScreen } from '../features/drafting/DraftingScreen'
import { ExportChapterButton } from '../features/exporting/ExportChapterButton'
import { followTo } from '../api/pending-place'
import { ChapterTravels } from '../features/handover/ChapterTravels'
import { PreviewBeside } from '../features/preview/PreviewBeside'
import { ReceivedNotice } from '../features/handover/ReceivedNotice'
import { RestoreNotice } from '../features/versions/RestoreNotice'
import { StateStepSlot } from '../features/versions/StateStepSlot'
import {
  announceRestore,
  compareVersion,
  forgetRestored,
  useVersionReading,
} from '../features/versions/version-reading'
import { VersionReader } from '../features/versions/VersionReader'
import type { UnknownAct } from '../editor/text-help'
import type { EditorHandle } from '../editor/editor-handle'
import { Button } from '../ui/Button'
import { EmptyPlace } from '../ui/EmptyPlace'
import { Skeleton } from '../ui/Skeleton'
import type { Commands } from './commands'
import { navigate, type Route } from './route'
import { useOpenChapter } from './use-open-chapter'

export interface ChapterPlaceProps {
  readonly route: Route
  readonly commands: Commands
}

/** The open chapter, or the way to one. */
export function ChapterPlace({ route, commands }: ChapterPlaceProps) {
  const { t } = useTranslation()
  const row = useOpenChapter(route)
  if (row) return <OpenChapter row={row} />
  if (row === undefined) return <Skeleton label={t('common.loading')} lines={9} />
  if (route.id !== null)
    return (
      <EmptyPlace icon={BookX} title={t('shell.chapterGone.title')} text={t('shell.chapterGone.text')}>
        <Button onPress={() => navigate({ place: 'chapters', id: null })}>{t('shell.chapterGone.action')}</Button>
      </EmptyPlace>
    )
  return (
    <EmptyPlace icon={BookOpenText} title={t('shell.noChapter.title')} text={t('shell.noChapter.text')}>
      <Button variant="primary" onPress={commands.newChapter}>
        {t('shell.noChapter.action')}
      </Button>
      <Button onPress={commands.openPalette}>{t('shell.noChapter.findAction')}</Button>
    </EmptyPlace>
  )
}

/** After a restore the draft holds another text and is opened anew. */
function OpenChapter({ row }: { readonly row: ChapterRow }) {
  const { draftId, chapterId, title } = row
  const { shown, restores } = useVersionReading(draftId)
  const [unknown, setUnknown] = useState<UnknownAct | null>(null)
  const editor = useRef<EditorHandle | null>(null)
  const [written, setWritten] = useState<EditorHandle | null>(null)
  const getEditor = () => editor.current
  return (
    <>
      <ExportChapterButton draftId={draftId} versionId={shown} />
      <StateStepSlot draftId={draftId} />
      <RestoreNotice draftId={draftId} />
      <ChapterTravels chapterId={chapterId} draftId={draftId} title={title} versionId={shown} />
      {shown ? null : (
        <ReceivedNotice
          draftId={draftId}
          onCompare={(versionId) => compareVersion(draftId, versionId, 'draft')}
          onUsed={() => announceRestore(draftId, null)}
        />
      )}
      <ChapterComments draftId={draftId} isCovered={shown !== null} />
      {unknown ? <NewActDialog known={actOfCitation(unknown)} onClose={() => setUnknown(null)} /> : null}
      <PreviewBeside draftId={draftId} title={title} editor={shown ? null : written}>
        <DraftingScreen
          key={`${draftId}/${restores}`}
          draftId={draftId}
          onAddAct={setUnknown}
          overlay={
            shown ? <VersionReader key={shown} versionId={shown} draftId={draftId} getEditor={getEditor} /> : null
          }
          onReady={(handle) => {
            editor.current = handle
            setWritten(handle)
            openDesk(draftId, handle?.comments ?? null)
            followTo(draftId, handle)
          }}
          onComment={commentHere}
          onEdited={() => forgetRestored(draftId)}
        />
      </PreviewBeside>
    </>
  )
}
