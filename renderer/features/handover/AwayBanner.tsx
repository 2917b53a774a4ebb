import { BookLock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { instantWords } from '../../words/day-words'
import { openHandedFile, showTravel } from '../../api/travel-desk'
import './handover.css'

/** Stands over a library that was taken along: where the work goes on, and the ways back. */
export function AwayBanner() {
  const { t, i18n } = useTranslation()
  const { value: away } = useQuery('handover:away', {})
  if (!away) return null
  const { by, path, at } = away
  return (
    <div className="handover-away" role="status">
      <Icon of={BookLock} />
      <p>
        <strong>{t('handover.away.title')}</strong>{' '}
        {t('handover.away.text', { by, path, when: instantWords(i18n.language, at) })}
      </p>
      <Button isSmall onPress={() => void openHandedFile()}>
        {t('handover.away.openFile')}
      </Button>
      <Button isSmall onPress={() => showTravel({ what: 'take-back' })}>
        {t('handover.away.takeBack')}
      </Button>
    </div>
  )
}
