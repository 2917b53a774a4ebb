import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon'

export interface EmptyPlaceProps {
  readonly icon?: LucideIcon
  readonly title: string
  readonly text?: string
  /** The first step. */
  readonly children?: ReactNode
}

/** Says what belongs here and offers the first step. */
export function EmptyPlace({ icon, title, text, children }: EmptyPlaceProps) {
  return (
    <div className="ui-empty">
      {icon ? <Icon of={icon} size={32} /> : null}
      <h2>{title}</h2>
      {text ? <p>{text}</p> : null}
      {children ? <div className="ui-empty-actions">{children}</div> : null}
    </div>
  )
}
