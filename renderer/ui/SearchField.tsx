import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import {
  Button,
  Group,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaProps,
} from 'react-aria-components'
import { Icon } from './Icon'
import { useUiWords } from './UiWords'

export interface SearchFieldProps extends Omit<AriaProps, 'children' | 'className' | 'style' | 'aria-label'> {
  readonly label: string
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Escape clears it. */
export function SearchField({ label, placeholder, inputRef, ...rest }: SearchFieldProps) {
  const words = useUiWords()
  return (
    <AriaSearchField {...rest} aria-label={label} className="ui-field ui-search">
      <Group className="ui-input-group">
        <Icon of={Search} size={16} />
        <Input ref={inputRef ?? null} className="ui-input" placeholder={placeholder ?? label} />
        <Button className="ui-button ui-search-clear" data-variant="icon" data-small aria-label={words.clear}>
          <Icon of={X} size={16} />
        </Button>
      </Group>
    </AriaSearchField>
  )
}
