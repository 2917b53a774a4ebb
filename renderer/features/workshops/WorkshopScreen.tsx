import { CalendarX2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChannelOutput } from '../../../shared/ipc/contract'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import type { AddPersonParts } from './PeopleSection'
import { WorkshopPage } from './WorkshopPage'

export type OpenedWorkshop = ChannelOutput<'workshop:open'>

export interface WorkshopScreenProps {
  readonly workshopId: string
  readonly onOpen: (workshopId: string) => void
  readonly onLeave: () => void
  readonly addPerson: (parts: AddPersonParts) => ReactNode
  /** Pack, check, print and editions: sections of other features, under the workshop's own. */
  readonly children: (opened: OpenedWorkshop) => ReactNode
}

/** One workshop as one page. */
export function WorkshopScreen({ workshopId, onOpen, onLeave, addPerson, children }: WorkshopScreenProps) {
  const { t } = useTranslation()
  const opened = useQuery('workshop:open', { workshopId })
  if (opened.value) {
    return (
      <WorkshopPage
        key={opened.value.workshop.id}
        workshop={opened.value.workshop}
        onOpen={onOpen}
        onLeave={onLeave}
        addPerson={addPerson}
      >
        {children(opened.value)}
      </WorkshopPage>
    )
  }
  if (opened.error?.code === 'not-found' || opened.error?.code === 'invalid-input')
    return (
      <EmptyPlace icon={CalendarX2} title={t('workshops.gone.title')} text={t('workshops.gone.text')}>
        <Button onPress={onLeave}>{t('workshops.gone.action')}</Button>
      </EmptyPlace>
    )
  if (opened.error) return <ErrorNotice words={errorWords(t, opened.error)} />
  return <Skeleton label={t('common.loading')} lines={9} />
}
