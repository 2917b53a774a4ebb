import { Check, Reply, RotateCcw, TextCursorInput, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommentThread } from '../../../shared/domain/comment'
import { errorWords } from '../../api/error-words'
import { useCall } from '../../api/use-call'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Icon } from '../../ui/Icon'
import { IconButton } from '../../ui/IconButton'
import { chooseComment, useCommentDesk } from './comment-desk'
import { Quote } from './Quote'
import { SettleForm } from './SettleForm'
import { Settlement } from './Settlement'
import { Statement } from './Statement'
import { WordsForm } from './WordsForm'

export interface CommentCardProps {
  readonly thread: CommentThread
  /** Its passage no longer stands in the text. */
  readonly isGone: boolean
  readonly isReadOnly: boolean
}

/** One comment with its replies. Enter leads to its passage, Escape back into the text. */
export function CommentCard({ thread, isGone, isReadOnly }: CommentCardProps) {
  const { t } = useTranslation()
  const { current, focus, editor } = useCommentDesk()
  const card = useRef<HTMLElement>(null)
  const [doing, setDoing] = useState<'reply' | 'settle' | null>(null)
  const replying = useCall('comment:reply')
  const reopening = useCall('comment:reopen')
  const isCurrent = current === thread.id
  useEffect(() => {
    if (focus?.id !== thread.id) return
    card.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [focus, thread.id])
  const goToText = () => editor?.enter(thread)
  const keys = (event: KeyboardEvent) => {
    const isOnCard = event.target === card.current
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isOnCard)) return
    event.preventDefault()
    goToText()
  }
  const focusCard = () => card.current?.focus()
  const done = () => {
    setDoing(null)
    focusCard()
  }
  /** A comment without replies goes with its words, and its card with it. */
  const leaveDeleted = () => (thread.replies.length > 0 ? focusCard() : goToText())
  const reply = async (text: string) => {
    if ((await replying.run({ commentId: thread.id, text })).ok) done()
  }
  const choose = () => {
    if (isReadOnly || isCurrent) return
    chooseComment(thread.id)
    editor?.reveal(thread)
  }
  const error = replying.error ?? reopening.error
  return (
    <article
      ref={card}
      className={isCurrent ? 'cm-card is-current' : 'cm-card'}
      data-card={thread.id}
      tabIndex={0}
      aria-label={t('comments.cardLabel', { author: thread.author, quote: thread.quote.slice(0, 80) })}
      aria-current={isCurrent || undefined}
      onKeyDown={keys}
      onClick={choose}
    >
      <Quote text={thread.quote} isAboutBlock={thread.isAboutBlock} isGone={isGone} />
      {thread.kind === 'essential' ? (
        <span className="cm-essential">
          <Icon of={TriangleAlert} size={14} /> {t('comments.kinds.essential')}
        </span>
      ) : null}
      <Statement entry={thread} isReadOnly={isReadOnly} onDone={focusCard} onDeleted={leaveDeleted} />
      {thread.replies.map((entry) => (
        <Statement key={entry.id} entry={entry} isReadOnly={isReadOnly} onDone={focusCard} onDeleted={focusCard} />
      ))}
      {thread.settlement ? <Settlement settlement={thread.settlement} /> : null}
      {doing === 'reply' ? (
        <WordsForm
          label={t('comments.replyWords')}
          action={t('comments.reply')}
          isBusy={replying.isBusy}
          onSave={(text) => void reply(text)}
          onCancel={done}
        />
      ) : null}
      {doing === 'settle' ? <SettleForm thread={thread} onDone={done} /> : null}
      {doing === null && !isReadOnly ? (
        <div className="cm-actions">
          {thread.settlement ? (
            <Button isSmall icon={RotateCcw} onPress={() => void reopening.run({ commentId: thread.id })}>
              {t('comments.reopen')}
            </Button>
          ) : (
            <>
              <Button isSmall icon={Reply} onPress={() => setDoing('reply')}>
                {t('comments.reply')}
              </Button>
              <Button isSmall icon={Check} onPress={() => setDoing('settle')}>
                {t('comments.settle')}
              </Button>
            </>
          )}
          {isGone ? null : (
            <IconButton isSmall label={t('comments.toText')} icon={TextCursorInput} onPress={goToText} />
          )}
        </div>
      ) : null}
      {error ? <ErrorNotice words={errorWords(t, error)} /> : null}
    </article>
  )
}
