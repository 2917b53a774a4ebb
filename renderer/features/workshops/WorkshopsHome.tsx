import { CalendarRange } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { NewWorkshopDialog } from './NewWorkshopDialog'

/** What the centre shows while no workshop is open: the first step. */
export function WorkshopsHome({ onOpen }: { readonly onOpen: (workshopId: string) => void }) {
  const { t } = useTranslation()
  const { value: workshops } = useQuery('workshop:list', {})
  const [isAdding, setAdding] = useState(false)
  if (!workshops) return null
  const isEmpty = workshops.length === 0
  return (
    <>
      <EmptyPlace
        icon={CalendarRange}
        title={isEmpty ? t('workshops.empty.title') : t('workshops.none.title')}
        text={isEmpty ? t('workshops.empty.text') : t('workshops.none.text')}
      >
        <Button variant="primary" onPress={() => setAdding(true)}>
          {isEmpty ? t('workshops.empty.action') : t('workshops.new')}
        </Button>
      </EmptyPlace>
      {isAdding ? <NewWorkshopDialog onClose={() => setAdding(false)} onCreated={onOpen} /> : null}
    </>
  )
}
