import { Archive } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupRow } from '../../../shared/ipc/keeping-channels'
import { errorWords } from '../../api/error-words'
import { invalidate } from '../../api/queries'
import { useQuery } from '../../api/use-query'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { BackupInside } from './BackupInside'
import { BackupRowView } from './BackupRowView'
import './keeping.css'

export interface BackupShelfProps {
  /** The library whose backups are shown; null for the open one. */
  readonly library: string | null
  /** What may be done with a backup: put in the library's place, or only opened as a library of its own. */
  readonly use?: 'restore' | 'copy'
  readonly onOpened: () => void
}

/** Every backup of a library, and what is inside the one that is looked at. */
export function BackupShelf({ library, use = 'restore', onOpened }: BackupShelfProps) {
  const { t } = useTranslation()
  const { value: list, error } = useQuery('backup:list', { library })
  const [chosen, setChosen] = useState<BackupRow | null>(null)
  const choose = (row: BackupRow) => {
    invalidate(['backup:preview'])
    setChosen(row)
  }
  if (error && !list) return <ErrorNotice words={errorWords(t, error)} />
  if (!list) return <Skeleton label={t('common.loading')} />
  if (chosen)
    return <BackupInside row={chosen} library={library} use={use} onBack={() => setChosen(null)} onOpened={onOpened} />
  return (
    <>
      <section className="keeping-part" aria-label={t('keeping.list.title')}>
        <h3>{t('keeping.list.title')}</h3>
        {list.secondPlace === 'missing' ? <p className="ui-soft">{t('keeping.list.secondMissing')}</p> : null}
        {list.backups.length > 0 ? (
          <Rows rows={list.backups} onOpen={choose} />
        ) : (
          <EmptyPlace icon={Archive} title={t('settings.noBackup')} text={t('keeping.list.empty')} />
        )}
      </section>
      {list.kept.length > 0 && use === 'restore' ? (
        <section className="keeping-part" aria-label={t('keeping.list.kept')}>
          <h3>{t('keeping.list.kept')}</h3>
          <p className="ui-soft">{t('keeping.list.keptHint')}</p>
          <Rows rows={list.kept} onOpen={choose} />
        </section>
      ) : null}
    </>
  )
}

function Rows({ rows, onOpen }: { readonly rows: readonly BackupRow[]; readonly onOpen: (row: BackupRow) => void }) {
  return (
    <ul className="keeping-list">
      {rows.map((row) => (
        <BackupRowView key={row.path} row={row} onOpen={() => onOpen(row)} />
      ))}
    </ul>
  )
}
