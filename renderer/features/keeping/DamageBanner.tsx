import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invalidate } from '../../api/queries'
import { useBridgeEvent } from '../../api/use-bridge-event'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { DamageWays } from './DamageWays'
import './keeping.css'
import { LostList } from './SalvageResult'

/** Tells, wherever the person is, that something in the open library cannot be read, and leads to the ways on. */
export function DamageBanner() {
  const { t } = useTranslation()
  const { value: keeping } = useQuery('library:keeping', {})
  const [isOpen, setOpen] = useState(false)
  useBridgeEvent('library:keeping', () => invalidate(['library:keeping']))
  const damage = keeping?.damage ?? []
  if (damage.length === 0) return null
  const close = () => setOpen(false)
  const show = () => {
    invalidate(['damage:inspect', 'backup:list'])
    setOpen(true)
  }
  return (
    <>
      <div className="keeping-banner" role="status">
        <Icon of={CircleAlert} />
        <span>{t('keeping.damage.banner')}</span>
        <Button isSmall onPress={show}>
          {t('keeping.damage.show')}
        </Button>
      </div>
      {isOpen ? (
        <Dialog title={t('keeping.damage.openTitle')} size="wide" isOpen onClose={close}>
          <div className="keeping-part">
            <p>{t('keeping.damage.openText')}</p>
            <h3>{t('keeping.damage.found')}</h3>
            <LostList lost={damage} />
            <h3>{t('keeping.damage.title')}</h3>
            <DamageWays library={null} canSalvage onOpened={close} />
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
