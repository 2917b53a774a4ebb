import { Check, Minus } from 'lucide-react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components'
import { Icon } from './Icon'

export interface CheckboxProps extends Omit<CheckboxFieldProps, 'children' | 'className' | 'style'> {
  readonly label: string
  readonly description?: string
}

export function Checkbox({ label, description, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest}>
      <CheckboxButton className="ui-choice">
        {({ isIndeterminate }) => (
          <>
            <span className="ui-choice-box">
              <Icon of={isIndeterminate ? Minus : Check} size={14} />
            </span>
            <span className="ui-choice-text">
              {label}
              {description ? <small>{description}</small> : null}
            </span>
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  )
}
