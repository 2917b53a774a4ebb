import { Check, ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './Field'
import { Icon } from './Icon'

export interface Option<Value extends string> {
  readonly value: Value
  readonly text: string
}

export interface SelectProps<Value extends string> extends FieldWords {
  readonly options: readonly Option<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, isLabelHidden, description, error, options, value, onChange, placeholder, isDisabled, autoFocus } =
    props
  const choose = (key: unknown) => {
    const option = options.find((one) => one.value === key)
    if (option) onChange(option.value)
  }
  return (
    <AriaSelect
      className="ui-field"
      value={value}
      onChange={choose}
      isDisabled={isDisabled ?? false}
      autoFocus={autoFocus ?? false}
      isInvalid={Boolean(error)}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Button className="ui-select-button">
        <SelectValue className="ui-select-value">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <Icon of={ChevronDown} size={16} />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className="ui-popover" offset={4}>
        <ListBox className="ui-options" items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.text} className="ui-option">
              <Icon of={Check} size={16} />
              <span className="ui-option-text">{option.text}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
