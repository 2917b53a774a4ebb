import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOpenThread } from '../../../shared/domain/comment'
import type { DraftId } from '../../../shared/domain/ids'
import { useIsAway } from '../../api/use-is-away'
import { arrangeCards } from './arrange-cards'
import { CommentCard } from './CommentCard'
import { CommentComposer } from './CommentComposer'
import { useThreads } from './use-threads'
import './comments.css'

const sameTops = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
  one.size === other.size && [...one].every(([id, top]) => other.get(id) === top)

/** Open comments beside the text, each in line with its passage. Nothing stands there while there is none. */
export function CommentsMargin({ draftId }: { readonly draftId: DraftId }) {
  const { t } = useTranslation()
  const margin = useRef<HTMLElement>(null)
  const isAway = useIsAway()
  const { shown, tops, desk } = useThreads(draftId)
  const { proposed, current, editor } = desk
  const cards = shown.filter((thread) => tops.has(thread.id) && (isOpenThread(thread) || thread.id === current))
  const isEmpty = cards.length === 0 && proposed === null
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map())
  useLayoutEffect(() => {
    const page = margin.current?.closest<HTMLElement>('.sk-page')
    page?.toggleAttribute('data-margin', !isEmpty)
    return () => page?.removeAttribute('data-margin')
  }, [isEmpty])
  useLayoutEffect(() => {
    const box = margin.current
    if (!box) return undefined
    const arrange = () => {
      const measured = [...box.querySelectorAll<HTMLElement>('[data-card]')].map((card) => {
        const id = card.dataset.card ?? ''
        return { id, wanted: tops.get(id) ?? 0, height: card.offsetHeight }
      })
      const next = arrangeCards(
        measured.filter(({ id }) => tops.has(id)),
        current,
      )
      setPlaces((before) => (sameTops(before, next) ? before : next))
    }
    const sizes = new ResizeObserver(arrange)
    for (const card of box.querySelectorAll('[data-card]')) sizes.observe(card)
    arrange()
    return () => sizes.disconnect()
  }, [tops, current, shown])
  return (
    <aside ref={margin} className="cm-margin" aria-label={t('comments.title')} hidden={isEmpty}>
      {proposed ? (
        <div className="cm-place is-new" style={{ top: proposed.top }}>
          <CommentComposer draftId={draftId} proposed={proposed} onLeave={focusText} />
        </div>
      ) : null}
      {cards.map((thread) => (
        <div
          key={thread.id}
          className="cm-place"
          style={{ top: places.get(thread.id) ?? tops.get(thread.id), zIndex: thread.id === current ? 1 : 0 }}
        >
          <CommentCard thread={thread} isGone={editor !== null && !tops.has(thread.id)} isReadOnly={isAway} />
        </div>
      ))}
    </aside>
  )

  function focusText(): void {
    margin.current?.closest('.sk-page')?.querySelector<HTMLElement>('.ProseMirror')?.focus()
  }
}
