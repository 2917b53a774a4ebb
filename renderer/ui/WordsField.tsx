import { X } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { Button, Group, Input, Tag, TagGroup, TagList, TextField } from 'react-aria-components'
import { placeholderOf, type FieldWords } from './Field'
import { Icon } from './Icon'
import { useUiWords } from './UiWords'

export interface WordsFieldProps extends FieldWords {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** Names that may hold a comma themselves: Enter alone adds. */
  readonly hasCommas?: boolean
}

/** A list of names: Enter or a comma adds, Backspace in the empty field takes the last one back. */
export function WordsField({
  label,
  description,
  error,
  value,
  onChange,
  placeholder,
  autoFocus = false,
  hasCommas = false,
}: WordsFieldProps) {
  const words = useUiWords()
  const [typed, setTyped] = useState('')
  const add = () => {
    const name = typed.trim()
    setTyped('')
    if (name && !value.includes(name)) onChange([...value, name])
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || (event.key === ',' && !hasCommas)) {
      event.preventDefault()
      add()
    }
    if (event.key === 'Backspace' && typed === '') onChange(value.slice(0, -1))
  }
  const items = value.map((name) => ({ id: name }))
  return (
    <div className="ui-field">
      <span className="ui-label" aria-hidden="true">
        {label}
      </span>
      <Group className="ui-input-group ui-words">
        {items.length > 0 ? (
          <TagGroup aria-label={label} onRemove={(keys) => onChange(value.filter((name) => !keys.has(name)))}>
            <TagList className="ui-words-list" items={items}>
              {(item) => (
                <Tag id={item.id} textValue={item.id} className="ui-word">
                  {item.id}
                  <Button
                    slot="remove"
                    className="ui-button"
                    data-variant="icon"
                    data-small
                    aria-label={`${words.remove}: ${item.id}`}
                  >
                    <Icon of={X} size={14} />
                  </Button>
                </Tag>
              )}
            </TagList>
          </TagGroup>
        ) : null}
        <TextField
          autoFocus={autoFocus}
          aria-label={label}
          value={typed}
          onChange={setTyped}
          onKeyDown={handleKey}
          onBlur={add}
        >
          <Input className="ui-input" {...placeholderOf(placeholder)} />
        </TextField>
      </Group>
      {error ? <span className="ui-field-error">{error}</span> : null}
      {description && !error ? <span className="ui-description">{description}</span> : null}
    </div>
  )
}
