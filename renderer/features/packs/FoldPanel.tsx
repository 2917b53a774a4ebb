import { ChevronRight, type LucideIcon } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '../../ui/Icon'

export interface FoldPanelProps {
  readonly icon: LucideIcon
  readonly title: string
  /** What is set inside, in a few words. */
  readonly summary: string
  readonly children: ReactNode
}

/** One line until somebody wants to see or change more; what is inside is asked for only then. */
export function FoldPanel({ icon, title, summary, children }: FoldPanelProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="packs-settings">
      <Button className="packs-settings-line ui-focusable" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <span className="ui-chevron" data-open={isOpen || undefined}>
          <Icon of={ChevronRight} size={16} />
        </span>
        <Icon of={icon} size={16} />
        <strong>{title}</strong>
        <span className="ui-soft">{summary}</span>
      </Button>
      {isOpen ? children : null}
    </div>
  )
}
