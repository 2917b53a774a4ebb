import { ChevronDown, ChevronRight, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { papersWithPeople } from '../../../shared/domain/paper'
import type { PaperView } from '../../../shared/ipc/paperwork-channels'
import { Checkbox } from '../../ui/Checkbox'
import { Icon } from '../../ui/Icon'
import { useLanguageName } from '../../words/use-language-name'

export interface PaperRowProps {
  readonly paper: PaperView
  readonly isOpen: boolean
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
  readonly onToggle: () => void
}

/** One paper: what it is, in which languages, and whether something is missing. Opened, it is set up below. */
export function PaperRow({ paper, isOpen, isChosen, onChoose, onToggle }: PaperRowProps) {
  const { t } = useTranslation()
  const nameOf = useLanguageName()
  const name = t(`papers.kinds.${paper.kind}`)
  const facts = [
    paper.languages.map(nameOf).join(' + '),
    papersWithPeople.includes(paper.kind) && paper.settings.hasPeople ? t('paperwork.namesPeople') : '',
  ].filter(Boolean)
  return (
    <div className="paper-row" data-open={isOpen || undefined}>
      <Checkbox
        aria-label={t('paperwork.choose', { paper: name })}
        label=""
        isSelected={isChosen}
        onChange={onChoose}
      />
      <Button className="paper-line ui-focusable" aria-expanded={isOpen} onPress={onToggle}>
        <span className="paper-name">
          <span>{name}</span>
          <small>{t(`paperwork.about.${paper.kind}`)}</small>
        </span>
        <span className="paper-facts">
          <State paper={paper} />
          <small>{facts.join(' · ')}</small>
        </span>
        <Icon of={isOpen ? ChevronDown : ChevronRight} size={16} />
      </Button>
    </div>
  )
}

function State({ paper: { matters } }: { readonly paper: PaperView }) {
  const { t } = useTranslation()
  const missing = matters.filter(({ isMissing }) => isMissing).length
  const notes = matters.length - missing
  if (missing > 0)
    return (
      <span className="ui-outcome" data-tone="attention">
        <Icon of={TriangleAlert} size={16} />
        {t('paperwork.missing', { count: missing })}
      </span>
    )
  return (
    <span className="ui-outcome" data-tone={notes > 0 ? 'note' : 'good'}>
      <Icon of={notes > 0 ? Info : CircleCheck} size={16} />
      {notes > 0 ? t('paperwork.notes', { count: notes }) : t('paperwork.ready')}
    </span>
  )
}
