import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsAway } from '../../api/use-is-away'
import type { Draft } from '../../../shared/domain/draft'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { showToast } from '../../ui/toasts'

interface DraftTitleProps {
  readonly draft: Draft
  /** Enter: on to the text. */
  readonly onDone: () => void
}

/** The title of the chapter, changed in place. It is a field of the chapter, not a part of the text. */
export function DraftTitle({ draft, onDone }: DraftTitleProps) {
  const { t } = useTranslation()
  const isAway = useIsAway()
  const rows = useQuery('chapter:list', {})
  const stored = rows.value?.find((row) => row.draftId === draft.id)?.title ?? draft.title
  const [edited, setEdited] = useState<string | null>(null)
  const store = async () => {
    const title = edited?.trim()
    if (title === undefined || title === '' || title === stored) return setEdited(null)
    const renamed = await call('chapter:rename', { draftId: draft.id, title })
    if (!renamed.ok) return showToast({ text: errorWords(t, renamed.error), tone: 'loss' })
    setEdited(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setEdited(null)
    if (event.key !== 'Enter') return
    event.preventDefault()
    onDone()
  }
  return (
    <div className="dr-title" data-value={edited ?? stored}>
      <textarea
        rows={1}
        lang={draft.language}
        aria-label={t('drafting.title')}
        maxLength={300}
        readOnly={isAway}
        value={edited ?? stored}
        onChange={(event) => setEdited(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={() => void store()}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
