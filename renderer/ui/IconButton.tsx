import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Icon } from './Icon'
import { Tooltip } from './Tooltip'

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  /** Name and tooltip in one. */
  readonly label: string
  readonly icon: LucideIcon
  /** Shown in the tooltip only; whoever owns the action listens for the keys. */
  readonly shortcut?: string | undefined
  readonly isSmall?: boolean
}

export function IconButton({ label, icon, shortcut, isSmall = false, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...rest}
        aria-label={label}
        className="ui-button"
        data-variant="icon"
        data-small={isSmall || undefined}
      >
        <Icon of={icon} size={isSmall ? 16 : 18} />
      </AriaButton>
    </Tooltip>
  )
}
