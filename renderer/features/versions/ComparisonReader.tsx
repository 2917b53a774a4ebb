import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { errorWords } from '../../api/error-words'
import { useLayoutChoice } from '../../api/layout'
import type { EditorHandle } from '../../editor/editor-handle'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ComparedTexts } from './ComparedTexts'
import { compareViews } from './compare-views'
import type { ComparedText, LoadedComparison } from './load-comparison'
import { useComparison } from './use-comparison'
import { versionName } from './version-name'
import { showVersion } from './version-reading'
import { ViewSwitch } from './ViewSwitch'
import { WalkBar } from './WalkBar'

export interface ComparisonReaderProps {
  readonly versionId: VersionId
  readonly comparedWith: VersionId | 'draft'
  readonly draftId: DraftId
  readonly getEditor: () => EditorHandle | null
}

/** A version and a later text in the place of the text, with a walk through what differs. */
export function ComparisonReader({ versionId, comparedWith, draftId, getEditor }: ComparisonReaderProps) {
  const { t } = useTranslation()
  const { loaded, takeBack, undo } = useComparison(draftId, versionId, comparedWith, getEditor)
  const [view, setView] = useLayoutChoice('compare-view', compareViews, 'merged')
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    bar.current?.querySelector('button')?.focus()
  }, [])
  const ready = loaded?.type === 'ready' ? loaded : null
  const nameOf = ({ version }: ComparedText) => (version ? versionName(t, version) : t('versions.compare.draft'))
  const names = ready && { before: nameOf(ready.before), after: nameOf(ready.after) }
  const title = names ? t('versions.compare.comparing', names) : t('versions.compare.label')
  return (
    <section className="vs-reader" aria-label={title}>
      <div ref={bar} className="vs-bar vs-compare-bar">
        <Button isSmall icon={ArrowLeft} onPress={() => showVersion(draftId, null)}>
          {t('versions.back')}
        </Button>
        {ready ? (
          <>
            <strong>{title}</strong>
            <ViewSwitch view={view} onChange={setView} />
            <WalkBar
              draftId={draftId}
              merged={ready.merged}
              onTakeBack={comparedWith === 'draft' ? takeBack : null}
              onUndo={undo}
            />
          </>
        ) : null}
      </div>
      {ready && names ? (
        <ComparedTexts loaded={ready} names={names} view={view} label={title} draftId={draftId} />
      ) : null}
      {loaded?.type === 'ready' ? null : <Waiting loaded={loaded} />}
    </section>
  )
}

function Waiting({ loaded }: { readonly loaded: Exclude<LoadedComparison, { type: 'ready' }> | null }) {
  const { t } = useTranslation()
  if (!loaded) return <Skeleton label={t('versions.compare.label')} lines={8} />
  if (loaded.type === 'failed') return <ErrorNotice words={errorWords(t, loaded.error)} />
  return <ErrorNotice words={t(loaded.type === 'not-flushed' ? 'versions.notFlushed' : 'versions.damaged')} />
}
