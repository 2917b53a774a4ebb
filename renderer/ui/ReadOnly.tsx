import type { ReactNode } from 'react'
import {
  ButtonContext,
  CheckboxContext,
  ComboBoxContext,
  NumberFieldContext,
  Provider,
  RadioGroupContext,
  SelectContext,
  TextFieldContext,
} from 'react-aria-components'

/**
 * While `isOn`, fields inside can be read and copied from but not changed, and buttons are disabled, unless one says
 * `isDisabled={false}` itself because it only leads somewhere. Say beside it why.
 */
export function ReadOnly({ isOn, children }: { readonly isOn: boolean; readonly children: ReactNode }) {
  if (!isOn) return children
  return (
    <Provider
      values={[
        [ButtonContext, { isDisabled: true }],
        [TextFieldContext, { isReadOnly: true }],
        [NumberFieldContext, { isReadOnly: true }],
        [ComboBoxContext, { isReadOnly: true }],
        [SelectContext, { isDisabled: true }],
        [CheckboxContext, { isReadOnly: true }],
        [RadioGroupContext, { isReadOnly: true }],
      ]}
    >
      {children}
    </Provider>
  )
}
