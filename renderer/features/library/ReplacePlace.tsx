import { Replace, SearchX, Undo2 } from 'lucide-react'
import { useDeferredValue, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReplaceFinding } from '../../../shared/ipc/replace-channels'
import { errorWords } from '../../api/error-words'
import { flushAll } from '../../api/flush-registry'
import { useCall } from '../../api/use-call'
import { useIsAway } from '../../api/use-is-away'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Notice } from '../../ui/Notice'
import './library.css'
import './replacing.css'
import { rememberReplacing } from './last-replacing'
import { isLeftOut, leaveOutTexts, type LeftOut } from './left-out'
import { ReplacedNotice } from './ReplacedNotice'
import { ReplaceFields, type ReplaceWish } from './ReplaceFields'
import { ReplaceGroup } from './ReplaceGroup'
import { useSettled } from './use-settled'

const limit = 1000
const quiet = 250
const nothing: ReplaceFinding = { chapters: [], isCut: false, unreadable: [] }

export interface ReplacePlaceProps {
  readonly initialText: string
  readonly onLeave: () => void
}

/** Replacing words in all chapters: every hit before and after, chosen one by one, done all at once or not at all. */
export function ReplacePlace({ initialText, onLeave }: ReplacePlaceProps) {
  const { t } = useTranslation()
  const isAway = useIsAway()
  const isStored = useStored()
  const [wish, setWish] = useState<ReplaceWish>({
    query: { text: initialText, isCaseSensitive: true, areAccentsSensitive: true, isWholeWord: true },
    replacement: '',
  })
  const query = useSettled(wish.query, quiet)
  const found = useQuery('replace:find', isStored && query.text.trim() !== '' ? { query, limit } : null)
  const finding = useDeferredValue(found.value ?? nothing)
  const [leftOut, setLeftOut] = useState<LeftOut>(new Set())
  const replacing = useCall('replace:run')
  const [stale, setStale] = useState<readonly string[]>([])
  const chosen = finding.chapters
    .map(({ draftId, revision, hits }) => ({
      draftId,
      revision,
      ordinals: hits.filter((hit) => !isLeftOut(leftOut, draftId, hit)).map(({ ordinal }) => ordinal),
    }))
    .filter(({ ordinals }) => ordinals.length > 0)
  const count = chosen.reduce((sum, { ordinals }) => sum + ordinals.length, 0)
  const isSettled = query === wish.query && !found.isLoading
  const change = (next: ReplaceWish) => {
    setWish(next)
    setStale([])
    if (next.query !== wish.query) setLeftOut(new Set())
  }
  const replace = async () => {
    await flushAll()
    const done = await replacing.run({ query, replacement: wish.replacement, texts: chosen })
    if (!done.ok) return
    setStale(done.value.stale.map(({ title }) => title))
    if (done.value.replaced.length > 0) rememberReplacing(done.value.replaced)
    // What is found there now was left out before, or was never looked at: nobody has chosen it.
    const seenAnew = [...done.value.replaced, ...done.value.stale].map(({ draftId }) => draftId)
    setLeftOut(leaveOutTexts(leftOut, finding.chapters, seenAnew))
  }
  return (
    <div className="ui-page library-page">
      <div className="replace-head">
        <header>
          <h1>{t('replacing.title')}</h1>
          <Button isSmall variant="plain" icon={Undo2} onPress={onLeave}>
            {t('replacing.back')}
          </Button>
        </header>
        <ReplaceFields wish={wish} onChange={change} />
        <div className="replace-do">
          <Button
            variant={wish.replacement === '' ? 'danger' : 'primary'}
            icon={Replace}
            isDisabled={count === 0 || !isSettled || replacing.isBusy || isAway}
            onPress={() => void replace()}
          >
            {t(wish.replacement === '' ? 'replacing.delete' : 'replacing.replace', { count })}
          </Button>
          <span className="ui-soft" role="status">
            {query.text.trim() !== '' && found.value
              ? t('replacing.chapters', { count: chosen.length })
              : t('replacing.hint')}
          </span>
        </div>
        <ReplacedNotice />
        {stale.length > 0 ? (
          <Notice tone="attention">{t('replacing.stale', { titles: stale.join(', ') })}</Notice>
        ) : null}
        {finding.isCut ? <Notice>{t('replacing.cut', { count: limit })}</Notice> : null}
        {finding.unreadable.length > 0 ? (
          <Notice tone="attention">{t('replacing.unreadable', { titles: finding.unreadable.join(', ') })}</Notice>
        ) : null}
        {(found.error ?? replacing.error) ? (
          <ErrorNotice words={errorWords(t, found.error ?? replacing.error ?? { code: 'unexpected' })} />
        ) : null}
      </div>
      <div className="ui-scroll" role="region" aria-label={t('replacing.list')} tabIndex={0}>
        {query.text.trim() !== '' && found.value?.chapters.length === 0 ? (
          <EmptyPlace icon={SearchX} title={t('library.search.empty.title')} text={t('replacing.empty')} />
        ) : null}
        {finding.chapters.map((chapter) => (
          <ReplaceGroup
            key={chapter.draftId}
            chapter={chapter}
            replacement={wish.replacement}
            leftOut={leftOut}
            onLeftOut={setLeftOut}
          />
        ))}
      </div>
    </div>
  )
}

/** What is being written is stored before it is searched; false until then. */
function useStored(): boolean {
  const [isStored, setStored] = useState(false)
  useEffect(() => {
    let isGone = false
    void flushAll().then(() => isGone || setStored(true))
    return () => {
      isGone = true
    }
  }, [])
  return isStored
}
