import type { LucideIcon } from 'lucide-react'
import { ToggleButton, type ToggleButtonProps } from 'react-aria-components'
import { Icon } from './Icon'
import { Tooltip } from './Tooltip'

export interface ToggleIconButtonProps extends Omit<
  ToggleButtonProps,
  'children' | 'className' | 'style' | 'aria-label'
> {
  readonly label: string
  readonly icon: LucideIcon
  readonly shortcut?: string | undefined
  readonly isSmall?: boolean
}

/** On or off, as *Bold* in a toolbar. A toolbar of the editor passes `preventFocusOnPress`. */
export function ToggleIconButton({ label, icon, shortcut, isSmall = false, ...rest }: ToggleIconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <ToggleButton
        {...rest}
        aria-label={label}
        className="ui-button"
        data-variant="icon"
        data-small={isSmall || undefined}
      >
        <Icon of={icon} size={isSmall ? 16 : 18} />
      </ToggleButton>
    </Tooltip>
  )
}
