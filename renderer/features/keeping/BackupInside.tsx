import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BackupPreview, BackupRow } from '../../../shared/ipc/keeping-channels'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { ProgressBar } from '../../ui/ProgressBar'
import { instantWords } from '../../words/day-words'
import { BackupContents } from './BackupContents'
import { BackupLacksList } from './BackupLacksList'
import { BackupState } from './BackupState'
import { isBesideLibrary } from './is-beside-library'
import { useExchange } from './use-exchange'

export interface BackupInsideProps {
  readonly row: BackupRow
  readonly library: string | null
  readonly use: 'restore' | 'copy'
  readonly onBack: () => void
  readonly onOpened: () => void
}

/** What is inside one backup, what it lacks, and the way back to it. */
export function BackupInside({ row, library, use, onBack, onOpened }: BackupInsideProps) {
  const { t, i18n } = useTranslation()
  const { value: preview, error, isLoading } = useQuery('backup:preview', { path: row.path, library })
  const when = instantWords(i18n.language, row.at)
  return (
    <section className="keeping-part">
      <div className="keeping-head">
        <h3>{t(isBesideLibrary(row) ? 'keeping.preview.keptTitle' : 'keeping.preview.title', { when })}</h3>
        <Button variant="plain" icon={ArrowLeft} onPress={onBack}>
          {t('keeping.preview.back')}
        </Button>
      </div>
      {error ? <ErrorNotice words={errorWords(t, error)} /> : null}
      {isLoading ? <ProgressBar label={t('keeping.preview.loading')} done={null} /> : null}
      {preview && !isLoading && !error ? (
        <Inside preview={preview} row={row} library={library} use={use} onOpened={onOpened} />
      ) : null}
    </section>
  )
}

interface InsideProps extends Omit<BackupInsideProps, 'onBack'> {
  readonly preview: BackupPreview
}

function Inside({ preview, row, library, use, onOpened }: InsideProps) {
  const { t } = useTranslation()
  const exchange = useExchange(onOpened)
  return (
    <>
      <BackupState preview={preview} />
      {use === 'restore' ? <BackupLacksList lacks={preview.lacks} /> : null}
      {exchange.error ? <ErrorNotice words={errorWords(t, exchange.error)} /> : null}
      {exchange.isBusy ? <ProgressBar label={t('keeping.preview.restoring')} done={null} /> : null}
      <div className="keeping-head">
        {use === 'restore' ? (
          <Button
            variant="primary"
            isDisabled={exchange.isBusy}
            onPress={() => void exchange.restore(row.path, library)}
          >
            {t(isBesideLibrary(row) ? 'keeping.preview.bringBack' : 'keeping.preview.restore')}
          </Button>
        ) : null}
        <Button isDisabled={exchange.isBusy} onPress={() => void exchange.openCopy(row.path)}>
          {t('keeping.preview.openCopy')}
        </Button>
      </div>
      {use === 'restore' ? <p className="ui-soft">{t('keeping.preview.restoreHint')}</p> : null}
      <BackupContents preview={preview} />
    </>
  )
}
