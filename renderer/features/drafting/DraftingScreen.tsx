import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import type { UnknownAct } from '../../editor/text-help'
import type { EditorHandle } from '../../editor/editor-handle'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { showToast } from '../../ui/toasts'
import { DraftEditor } from './DraftEditor'
import { RefusedDraftScreen } from './RefusedDraftScreen'
import { useOfferAct } from './use-offer-act'
import { useDraftSession } from './use-draft-session'
import './drafting.css'

export interface DraftingScreenProps {
  readonly draftId: DraftId
  /** Shown over the text, for example an old version; the draft stays open beneath it with its undo. */
  readonly overlay?: ReactNode
  /** Somebody wants to add a cited act that the register does not know. */
  readonly onAddAct: (act: UnknownAct) => void
  /** The open text, and null when it closes. */
  readonly onReady?: (handle: EditorHandle | null) => void
  /** Somebody wants to comment on what is selected. */
  readonly onComment?: () => void
  /** Somebody wrote. Comes with every change, so it must cost nothing. */
  readonly onEdited?: () => void
}

/** One chapter in one language, open for writing. It fills the frame's slots for status, actions, words and outline. */
export function DraftingScreen({ draftId, overlay, onAddAct, onReady, onComment, onEdited }: DraftingScreenProps) {
  const { t } = useTranslation()
  const offerAct = useOfferAct(onAddAct)
  const [attempt, setAttempt] = useState(0)
  const openAnew = () => setAttempt(attempt + 1)
  const opened = useDraftSession(draftId, attempt, (title) =>
    showToast({ text: t('drafting.leftUnsaved', { title }), tone: 'loss' }),
  )
  const screen = () => {
    switch (opened.type) {
      case 'opening':
        return (
          <div className="dr-opening">
            <Skeleton lines={8} label={t('drafting.opening')} />
          </div>
        )
      case 'failed':
        return (
          <div className="dr-refused">
            <ErrorNotice words={errorWords(t, opened.error)}>
              <Button onPress={openAnew}>{t('common.tryAgain')}</Button>
            </ErrorNotice>
          </div>
        )
      case 'refused':
        return <RefusedDraftScreen refused={opened.refused} />
      case 'open':
        return (
          <DraftEditor
            key={`${draftId}/${attempt}`}
            session={opened.session}
            isCovered={Boolean(overlay)}
            onOpenAnew={openAnew}
            onAddAct={offerAct}
            onReady={onReady}
            onComment={onComment}
            onEdited={onEdited}
          />
        )
    }
  }
  return (
    <div className="dr-screen">
      {overlay}
      <div className="dr-text" hidden={Boolean(overlay)}>
        {screen()}
      </div>
    </div>
  )
}
