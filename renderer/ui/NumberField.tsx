import { Minus, Plus } from 'lucide-react'
import {
  Button,
  Group,
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
} from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './Field'
import { Icon } from './Icon'

export interface NumberFieldProps extends Omit<AriaProps, 'children' | 'className' | 'style'>, FieldWords {}

export function NumberField({ label, isLabelHidden, description, error, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField {...rest} isInvalid={Boolean(error)} className="ui-field">
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Group className="ui-input-group">
        <Input className="ui-input" />
        <Button slot="decrement" className="ui-button" data-variant="icon" data-small>
          <Icon of={Minus} size={16} />
        </Button>
        <Button slot="increment" className="ui-button" data-variant="icon" data-small>
          <Icon of={Plus} size={16} />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  )
}
