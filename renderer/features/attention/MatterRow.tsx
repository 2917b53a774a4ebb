import {
  BadgeCheck,
  CalendarClock,
  FilePen,
  History,
  MessageSquareText,
  MessagesSquare,
  Package,
  Scale,
  UserRoundX,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AttentionMatter } from '../../../shared/domain/attention'
import type { Day } from '../../../shared/domain/ids'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { dayWords } from '../../words/day-words'
import type { Translate } from '../../editor/translate'
import { useLanguageName } from '../../words/use-language-name'
import type { AttentionWays } from './attention-ways'
import { isOverdue, matterWords } from './matter-words'

interface MatterRowProps extends AttentionWays {
  readonly matter: AttentionMatter
  readonly today: Day
}

const icons: Readonly<Record<AttentionMatter['kind'], LucideIcon>> = {
  'approval-ended': History,
  'approval-ends': CalendarClock,
  'check-again': Scale,
  'waiting-comments': MessageSquareText,
  'waiting-approval': BadgeCheck,
  'changed-since-approved': FilePen,
  'open-comments': MessagesSquare,
  'pack-outdated': Package,
  'retention-ends': UserRoundX,
}

/** One matter: what it is, where it is, and the step that suggests itself. */
export function MatterRow({ matter, today, ...ways }: MatterRowProps) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const where = whereWords(t, i18n.language, matter, nameOf)
  const action = actionOf(matter, ways)
  return (
    <li className="at-matter" data-overdue={isOverdue(matter, today) || undefined}>
      <Icon of={icons[matter.kind]} />
      <div className="at-words">
        <span className="at-title">{matter.title}</span>
        <span className="at-what">{matterWords(t, i18n.language, matter, today)}</span>
        <span className="at-where">{where}</span>
      </div>
      <Button isSmall onPress={action.run} aria-label={`${t(action.words)}: ${matter.title}`}>
        {t(action.words)}
      </Button>
    </li>
  )
}

function whereWords(
  t: Translate,
  language: string,
  matter: AttentionMatter,
  nameOf: (language: string) => string,
): string {
  if (matter.kind === 'retention-ends') return t('attention.where.people', { count: matter.people })
  if (matter.kind === 'open-comments') return nameOf(matter.language)
  if (matter.kind !== 'pack-outdated')
    return [t('attention.where.version', { number: matter.number }), nameOf(matter.language)].join(' · ')
  const { packTitle, workshopTitle: workshop, day } = matter
  return `${packTitle} · ${t('attention.where.workshop', { workshop, day: dayWords(language, day) })}`
}

interface Action {
  readonly words: `attention.actions.${'decide' | 'comments' | 'check' | 'compare' | 'pack' | 'people'}`
  readonly run: () => void
}

function actionOf(
  matter: AttentionMatter,
  { onOpenVersion, onOpenComments, onCompare, onOpenWorkshop }: AttentionWays,
): Action {
  switch (matter.kind) {
    case 'pack-outdated':
      return { words: 'attention.actions.pack', run: () => onOpenWorkshop(matter.workshopId) }
    case 'open-comments':
      return { words: 'attention.actions.comments', run: () => onOpenComments(matter.draftId) }
    case 'retention-ends':
      return { words: 'attention.actions.people', run: () => onOpenWorkshop(matter.workshopId) }
    case 'changed-since-approved':
      return { words: 'attention.actions.compare', run: () => onCompare(matter.draftId, matter.versionId) }
    case 'check-again':
      return { words: 'attention.actions.check', run: () => onOpenVersion(matter.draftId, matter.versionId) }
    default:
      return { words: 'attention.actions.decide', run: () => onOpenVersion(matter.draftId, matter.versionId) }
  }
}
