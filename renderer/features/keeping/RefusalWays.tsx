import { RotateCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AppError } from '../../../shared/domain/app-error'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { instantWords } from '../../words/day-words'
import { BackupShelf } from './BackupShelf'
import { DamageWays } from './DamageWays'
import './keeping.css'
import { WorkHere } from './WorkHere'

export interface RefusalWaysProps {
  readonly path: string
  readonly error: AppError
  readonly onAgain: () => void
  readonly onOpened: () => void
}

/** What can be done about a library that was not opened; the words of the error itself stand above it. */
export function RefusalWays(props: RefusalWaysProps) {
  const { t } = useTranslation()
  const ways = waysOf(props)
  if (!ways) return null
  return (
    <section className="keeping-part" aria-label={t('keeping.damage.title')}>
      <h2 className="keeping-title">{t('keeping.damage.title')}</h2>
      {ways}
    </section>
  )
}

function waysOf({ path, error, onAgain, onOpened }: RefusalWaysProps) {
  switch (error.code) {
    case 'library-damaged':
    case 'damaged-content':
      return <DamageWays library={path} canSalvage onOpened={onOpened} />
    case 'library-missing':
    case 'library-not-a-library':
      return <DamageWays library={path} canSalvage={false} onOpened={onOpened} />
    case 'library-newer':
      return <Newer path={path} onOpened={onOpened} />
    case 'library-unsafe-place':
      return <WorkHere path={path} isBackedUpThere onOpened={onOpened} />
    case 'library-read-only':
      return <WorkHere path={path} isBackedUpThere={false} onOpened={onOpened} />
    case 'library-open-elsewhere':
      return <OpenElsewhere path={path} onAgain={onAgain} />
    case 'disk-full':
    case 'disk-error':
    case 'backup-failed':
      return <Again onAgain={onAgain} />
    default:
      return null
  }
}

function Again({ onAgain }: Pick<RefusalWaysProps, 'onAgain'>) {
  const { t } = useTranslation()
  return (
    <div>
      <Button variant="primary" icon={RotateCw} onPress={onAgain}>
        {t('common.tryAgain')}
      </Button>
    </div>
  )
}

function OpenElsewhere({ path, onAgain }: Pick<RefusalWaysProps, 'path' | 'onAgain'>) {
  const { t, i18n } = useTranslation()
  const { value: other } = useQuery('library:openedBy', { path })
  const facts = other && { ...other, when: instantWords(i18n.language, other.since) }
  return (
    <section className="keeping-part">
      {facts ? (
        <p>{facts.name ? t('keeping.refusal.elsewhereBy', facts) : t('keeping.refusal.elsewhereAt', facts)}</p>
      ) : null}
      <Again onAgain={onAgain} />
    </section>
  )
}

function Newer({ path, onOpened }: Pick<RefusalWaysProps, 'path' | 'onOpened'>) {
  const { t } = useTranslation()
  const { value: version } = useQuery('library:neededVersion', { path })
  return (
    <section className="keeping-part">
      {version ? <p>{t('keeping.refusal.newerNeeds', { version })}</p> : null}
      <p>{t('keeping.refusal.newerBackups')}</p>
      <BackupShelf library={path} use="copy" onOpened={onOpened} />
    </section>
  )
}
