import type { LucideIcon } from 'lucide-react'

export interface IconProps {
  readonly of: LucideIcon
  readonly size?: number
}

/** Icons never speak: the control that holds one carries the name. */
export function Icon({ of: Drawing, size = 18 }: IconProps) {
  return <Drawing className="ui-icon" size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />
}
