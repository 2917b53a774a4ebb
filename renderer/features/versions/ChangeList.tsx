import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { changeFacts, changeKindWords } from './change-words'
import { walkTo, type Walk } from './version-reading'

/** What differs, in reading order; a click shows the place. */
export function ChangeList({ draftId, walk }: { readonly draftId: DraftId; readonly walk: Walk }) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  const { current } = walk
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (walk.changes.length === 0) return <p className="vs-hint">{t('versions.compare.same')}</p>
  return (
    <ol ref={list} className="vs-changes" aria-label={t('versions.compare.list')}>
      {walk.changes.map((change, index) => (
        <li key={index}>
          <button
            type="button"
            className="vs-change ui-focusable"
            data-kind={change.kind}
            aria-current={index === current ? 'true' : undefined}
            onClick={() => walkTo(draftId, index)}
          >
            <span className="vs-change-kind">{changeKindWords(t, change)}</span>
            <span className="vs-change-text">{change.excerpt || t('versions.compare.noText')}</span>
            <span className="vs-change-facts">{changeFacts(t, change)}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
