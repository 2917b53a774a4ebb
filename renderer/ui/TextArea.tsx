import { TextArea as AriaTextArea, TextField, type TextFieldProps as AriaProps } from 'react-aria-components'
import { FieldLabel, FieldNotes, placeholderOf, type FieldWords } from './Field'

export interface TextAreaProps extends Omit<AriaProps, 'children' | 'className' | 'style'>, FieldWords {
  readonly placeholder?: string
  readonly rows?: number
}

export function TextArea({ label, isLabelHidden, description, error, placeholder, rows = 3, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} isInvalid={Boolean(error)} className="ui-field">
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <AriaTextArea className="ui-input" rows={rows} {...placeholderOf(placeholder)} />
      <FieldNotes description={description} error={error} />
    </TextField>
  )
}
