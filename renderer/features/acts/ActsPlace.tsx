import { Scale } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { errorWords } from '../../api/error-words'
import { useQuery } from '../../api/use-query'
import { Button } from '../../ui/Button'
import { EmptyPlace } from '../../ui/EmptyPlace'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { Skeleton } from '../../ui/Skeleton'
import { ActForm } from './ActForm'
import { CitingStyleField } from './CitingStyleField'
import { NewActDialog } from './NewActDialog'
import './acts.css'

export interface ActsPlaceProps {
  readonly actId: string | null
  readonly onOpen: (actId: string) => void
  readonly onOpenChapter: (draftId: string) => void
}

/** The chosen act, or what the register is for and how this library cites. */
export function ActsPlace({ actId, onOpen, onOpenChapter }: ActsPlaceProps) {
  const { t } = useTranslation()
  const acts = useQuery('act:list', {})
  const [isAdding, setAdding] = useState(false)
  if (acts.error && !acts.value) return <ErrorNotice words={errorWords(t, acts.error)} />
  if (!acts.value) return <Skeleton label={t('common.loading')} lines={7} />
  const act = acts.value.find(({ id }) => id === actId)
  if (act)
    return <ActForm key={`${act.id} ${act.editedAt ?? ''} ${act.title}`} act={act} onOpenChapter={onOpenChapter} />
  const isGone = actId !== null && !acts.isLoading
  return (
    <div className="acts-home ui-scroll">
      <EmptyPlace
        icon={Scale}
        title={isGone ? t('acts.gone.title') : t('acts.intro.title')}
        text={isGone ? t('acts.gone.text') : t('acts.intro.text')}
      >
        <Button variant="primary" onPress={() => setAdding(true)}>
          {t('acts.add')}
        </Button>
      </EmptyPlace>
      <div className="acts-style">
        <CitingStyleField />
      </div>
      {isAdding ? (
        <NewActDialog known={null} onClose={() => setAdding(false)} onSaved={({ id }) => onOpen(id)} />
      ) : null}
    </div>
  )
}
