import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Icon } from './Icon'

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger' | 'attention' | 'link'

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  /** `primary` once a place; `quiet` has a border, `plain` none, `link` reads as text, `attention` is a lasting reminder. */
  readonly variant?: ButtonVariant
  readonly icon?: LucideIcon | undefined
  readonly isSmall?: boolean
  readonly children: ReactNode
}

export function Button({ variant = 'quiet', icon, isSmall = false, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className="ui-button ui-focusable" data-variant={variant} data-small={isSmall || undefined}>
      {icon ? <Icon of={icon} size={isSmall ? 16 : 18} /> : null}
      <span>{children}</span>
    </AriaButton>
  )
}
