import { BadgeCheck, CircleDashed, History, MessageSquareText, CircleDot, type LucideIcon } from 'lucide-react'
import { Icon } from './Icon'

export type StateName = 'working' | 'in-comments' | 'settled' | 'approved' | 'outdated'

const looks: Readonly<Record<StateName, { readonly icon: LucideIcon; readonly tone: string }>> = {
  working: { icon: CircleDashed, tone: 'plain' },
  'in-comments': { icon: MessageSquareText, tone: 'plain' },
  settled: { icon: CircleDot, tone: 'plain' },
  approved: { icon: BadgeCheck, tone: 'good' },
  outdated: { icon: History, tone: 'attention' },
}

export interface StateMarkProps {
  readonly state: StateName
  readonly word: string
  /** Only the sign where room is short; the word stays for screen readers. */
  readonly isCompact?: boolean
}

/** A state by icon and word, never by colour alone. */
export function StateMark({ state, word, isCompact = false }: StateMarkProps) {
  const look = looks[state]
  return (
    <span className="ui-state" data-tone={look.tone} title={isCompact ? word : undefined}>
      <Icon of={look.icon} size={16} />
      <span className={isCompact ? 'ui-hidden' : undefined}>{word}</span>
    </span>
  )
}
