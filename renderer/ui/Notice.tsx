import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon'

export interface NoticeProps {
  readonly tone?: 'plain' | 'attention' | 'loss'
  readonly children: ReactNode
  /** What can be done about it. */
  readonly actions?: ReactNode
}

const icons = { plain: Info, attention: TriangleAlert, loss: CircleAlert }

/** A message that stays where it belongs; a loss is announced at once. */
export function Notice({ tone = 'plain', children, actions }: NoticeProps) {
  return (
    <div className="ui-notice" data-tone={tone} role={tone === 'loss' ? 'alert' : 'status'}>
      <Icon of={icons[tone]} />
      <div className="ui-notice-body">
        {children}
        {actions ? <div className="ui-notice-actions">{actions}</div> : null}
      </div>
    </div>
  )
}
