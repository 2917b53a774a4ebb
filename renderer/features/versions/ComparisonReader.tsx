import { ArrowDown, ArrowLeft, ArrowUp } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { ComparisonView } from '../../editor/comparison/ComparisonView'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { IconButton } from '../../ui/IconButton'
import { Skeleton } from '../../ui/Skeleton'
import { changeFacts } from './change-words'
import { ComparedTitle } from './ComparedTitle'
import { loadComparison, type ComparedText, type LoadedComparison } from './load-comparison'
import { useWalkKeys } from './use-walk-keys'
import { versionName } from './version-name'
import { versionPictures } from './version-pictures'
import { beginWalk, showVersion, useVersionReading, walkOn } from './version-reading'

export interface ComparisonReaderProps {
  readonly versionId: VersionId
  readonly comparedWith: VersionId | 'draft'
  readonly draftId: DraftId
}

/** A version and a later text laid over each other, in the place of the text, with a walk through what differs. */
export function ComparisonReader({ versionId, comparedWith, draftId }: ComparisonReaderProps) {
  const { t } = useTranslation()
  const [loaded, setLoaded] = useState<LoadedComparison | null>(null)
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isWanted = true
    void loadComparison(draftId, versionId, comparedWith).then((result) => {
      if (!isWanted) return
      setLoaded(result)
      if (result.type === 'ready') beginWalk(draftId, result.merged.changes)
    })
    return () => {
      isWanted = false
    }
  }, [draftId, versionId, comparedWith])
  useEffect(() => {
    bar.current?.querySelector('button')?.focus()
  }, [])
  const isReady = loaded?.type === 'ready'
  const nameOf = ({ version }: ComparedText) => (version ? versionName(t, version) : t('versions.compare.draft'))
  const title = isReady
    ? t('versions.compare.comparing', { before: nameOf(loaded.before), after: nameOf(loaded.after) })
    : t('versions.compare.label')
  return (
    <section className="vs-reader" aria-label={title}>
      <div ref={bar} className="vs-bar vs-compare-bar">
        <Button isSmall icon={ArrowLeft} onPress={() => showVersion(draftId, null)}>
          {t('versions.back')}
        </Button>
        <strong>{isReady ? title : ''}</strong>
        {isReady ? <WalkBar draftId={draftId} loaded={loaded} /> : null}
      </div>
      {loaded ? <LoadedView loaded={loaded} label={title} draftId={draftId} /> : null}
      {loaded ? null : <Skeleton label={t('versions.compare.label')} lines={8} />}
    </section>
  )
}

type Ready = Extract<LoadedComparison, { type: 'ready' }>

/** How much differs, and the steps from one difference to the next. */
function WalkBar({ draftId, loaded: { merged } }: { readonly draftId: DraftId; readonly loaded: Ready }) {
  const { t } = useTranslation()
  const { walk } = useVersionReading(draftId)
  useWalkKeys(draftId)
  const count = merged.changes.length
  const current = walk?.current ?? null
  if (count === 0) return <span className="ui-soft">{t('versions.compare.same')}</span>
  const facts = [
    merged.insertedWords > 0 ? t('versions.compare.inserted', { count: merged.insertedWords }) : '',
    merged.deletedWords > 0 ? t('versions.compare.deleted', { count: merged.deletedWords }) : '',
  ].filter(Boolean)
  return (
    <>
      <span className="vs-compare-count">{facts.join(' · ')}</span>
      <span className="vs-compare-steps">
        <span className="ui-soft" aria-live="polite">
          {current === null
            ? t('versions.compare.changes', { count })
            : t('versions.compare.place', { place: current + 1, count })}
        </span>
        <IconButton
          isSmall
          icon={ArrowUp}
          label={t('versions.compare.previous')}
          shortcut="Alt+↑"
          onPress={() => walkOn(draftId, -1)}
        />
        <IconButton
          isSmall
          icon={ArrowDown}
          label={t('versions.compare.next')}
          shortcut="Alt+↓"
          onPress={() => walkOn(draftId, 1)}
        />
      </span>
    </>
  )
}

interface LoadedViewProps {
  readonly loaded: LoadedComparison
  readonly label: string
  readonly draftId: DraftId
}

function LoadedView({ loaded, label, draftId }: LoadedViewProps) {
  const { t } = useTranslation()
  const { walk } = useVersionReading(draftId)
  const words = useMemo(
    () => ({
      spoken: {
        inserted: t('versions.compare.spoken.inserted'),
        deleted: t('versions.compare.spoken.deleted'),
        insertedEnd: t('versions.compare.spoken.insertedEnd'),
        deletedEnd: t('versions.compare.spoken.deletedEnd'),
      },
      movedAway: t('versions.compare.movedAway'),
      describe: (change: Ready['merged']['changes'][number]) =>
        [change.kind === 'moved' ? t('versions.compare.movedHere') : '', changeFacts(t, change)]
          .filter(Boolean)
          .join(' · '),
    }),
    [t],
  )
  if (loaded.type === 'failed') return <ErrorNotice words={errorWords(t, loaded.error)} />
  if (loaded.type === 'not-flushed') return <ErrorNotice words={t('versions.notFlushed')} />
  if (loaded.type !== 'ready') return <ErrorNotice words={t('versions.damaged')} />
  return (
    <ComparisonView
      merged={loaded.merged}
      words={words}
      label={label}
      language={loaded.after.language}
      pictures={versionPictures}
      header={<ComparedTitle before={loaded.before.title} after={loaded.after.title} />}
      current={walk?.current ?? null}
    />
  )
}
