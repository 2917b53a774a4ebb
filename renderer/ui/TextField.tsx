import type { Ref } from 'react'
import { Input, TextField as AriaTextField, type TextFieldProps as AriaProps } from 'react-aria-components'
import { FieldLabel, FieldNotes, placeholderOf, type FieldWords } from './Field'

export interface TextFieldProps extends Omit<AriaProps, 'children' | 'className' | 'style'>, FieldWords {
  readonly placeholder?: string
  /** Looks like text until the pointer or focus comes: for renaming in place. */
  readonly isBare?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
}

export function TextField({
  label,
  isLabelHidden,
  description,
  error,
  placeholder,
  isBare,
  inputRef,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className="ui-field">
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Input
        ref={inputRef ?? null}
        className="ui-input"
        data-bare={isBare || undefined}
        {...placeholderOf(placeholder)}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
