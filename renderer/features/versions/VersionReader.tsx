import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsAway } from '../../api/use-is-away'
import type { DraftId, VersionId } from '../../../shared/domain/ids'
import { call } from '../../api/call'
import { errorWords } from '../../api/error-words'
import { followTo } from '../../api/pending-place'
import { useQuery } from '../../api/use-query'
import { ChapterEditor } from '../../editor/ChapterEditor'
import type { EditorHandle } from '../../editor/editor-handle'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ComparisonReader } from './ComparisonReader'
import { useRestore } from './use-restore'
import { versionName } from './version-name'
import { versionPictures } from './version-pictures'
import { showVersion, useVersionReading } from './version-reading'
import './versions.css'

export interface VersionReaderProps {
  readonly versionId: VersionId
  readonly draftId: DraftId
  /** The open text of the draft, beneath; null when it cannot be written in. */
  readonly getEditor: () => EditorHandle | null
}

/** An old version in the place of the text: to read, or laid over what it is compared with. */
export function VersionReader({ versionId, draftId, getEditor }: VersionReaderProps) {
  const { comparedWith } = useVersionReading(draftId)
  if (comparedWith === null) return <ReadVersion versionId={versionId} draftId={draftId} />
  return (
    <ComparisonReader
      key={comparedWith}
      versionId={versionId}
      comparedWith={comparedWith}
      draftId={draftId}
      getEditor={getEditor}
    />
  )
}

/** A version to read, with the one thing that can be done with it. */
function ReadVersion({ versionId, draftId }: Omit<VersionReaderProps, 'getEditor'>) {
  const { t } = useTranslation()
  const { value, error } = useQuery('version:open', { versionId })
  const { value: rows = [] } = useQuery('chapter:list', {})
  const bar = useRef<HTMLDivElement>(null)
  const { isBusy, restore } = useRestore(draftId)
  const isAway = useIsAway()
  useEffect(() => {
    bar.current?.querySelector('button')?.focus()
  }, [versionId])
  const name = value ? versionName(t, value.version) : ''
  return (
    <section className="vs-reader" aria-label={t('versions.reading', { name })}>
      <div ref={bar} className="vs-bar">
        <Button isSmall icon={ArrowLeft} onPress={() => showVersion(draftId, null)}>
          {t('versions.back')}
        </Button>
        <strong>{value ? t('versions.reading', { name }) : ''}</strong>
        <span className="ui-soft">{t('versions.restoreHelp')}</span>
        <Button
          isSmall
          variant="primary"
          isDisabled={!value || isBusy || isAway}
          onPress={() => void restore(versionId, name)}
        >
          {t('versions.restore')}
        </Button>
      </div>
      {error && !value ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {value ? (
        <ChapterEditor
          documentKey={versionId}
          content={value.content}
          title={value.version.title}
          header={<h1 className="vs-title">{value.version.title}</h1>}
          language={value.version.language}
          isReadOnly
          pictures={versionPictures}
          chapters={rows
            .filter((row) => row.language === value.version.language)
            .map((row) => ({ id: row.chapterId, title: row.title }))}
          onReady={(editor) => followTo(versionId, editor)}
          onOpenLink={(url) => void call('link:open', { url })}
          onRefused={() => <ErrorNotice words={t('versions.damaged')} />}
        />
      ) : null}
      {value || error ? null : <Skeleton label={t('versions.label')} lines={8} />}
    </section>
  )
}
