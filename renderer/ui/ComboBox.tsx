import { Check, ChevronDown } from 'lucide-react'
import {
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  type Key,
} from 'react-aria-components'
import { FieldLabel, FieldNotes, placeholderOf, type FieldWords } from './Field'
import { Icon } from './Icon'
import { foldText } from './fold-text'
import type { Option } from './Select'
import { useUiWords } from './UiWords'

export interface ComboBoxProps extends FieldWords {
  readonly options: readonly Option<string>[]
  /** The chosen option; null while none is, or while `text` is the person's own. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** Given together with `onTextChange` where own words are welcome. */
  readonly text?: string
  readonly onTextChange?: (text: string) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

const contains = (text: string, typed: string) => foldText(text).includes(foldText(typed))

/** Type to narrow the list; diacritics are optional. */
export function ComboBox(props: ComboBoxProps) {
  const {
    label,
    isLabelHidden,
    description,
    error,
    options,
    value,
    onChange,
    text,
    onTextChange,
    placeholder,
    isDisabled,
  } = props
  const words = useUiWords()
  const own = onTextChange ? { allowsCustomValue: true, inputValue: text ?? '', onInputChange: onTextChange } : {}
  return (
    <AriaComboBox
      className="ui-field"
      defaultItems={options}
      value={value}
      onChange={(key: Key | null) => onChange(key === null ? null : String(key))}
      defaultFilter={contains}
      menuTrigger="focus"
      // Where own words are welcome, none that fit are no news; an empty list would only swallow Enter.
      allowsEmptyCollection={!onTextChange}
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(error)}
      {...own}
    >
      <FieldLabel label={label} isLabelHidden={isLabelHidden ?? false} />
      <Group className="ui-input-group">
        <Input className="ui-input" {...placeholderOf(placeholder)} />
        <Button className="ui-button" data-variant="icon" data-small>
          <Icon of={ChevronDown} size={16} />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className="ui-popover" offset={4}>
        <ListBox<Option<string>>
          className="ui-options"
          renderEmptyState={() => <div className="ui-option ui-soft">{words.nothingFound}</div>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.text} className="ui-option">
              <Icon of={Check} size={16} />
              <span className="ui-option-text">{option.text}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
