import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { Select, type Option } from '../../ui/Select'

export interface PickFieldProps<Value extends string> {
  readonly label: string
  readonly value: readonly Value[]
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: readonly Value[]) => void
  readonly addLabel: string
  readonly emptyText: string
  readonly children?: ReactNode
}

/** Several of a list, in the order in which they were chosen. */
export function PickField<Value extends string>(props: PickFieldProps<Value>) {
  const { label, value, options, onChange, addLabel, emptyText, children } = props
  const { t } = useTranslation()
  const chosen = value.flatMap((id) => options.filter((option) => option.value === id))
  const free = options.filter((option) => !value.includes(option.value))
  return (
    <div className="ui-field">
      <span className="ui-label" aria-hidden="true">
        {label}
      </span>
      <TagGroup aria-label={label} onRemove={(keys) => onChange(value.filter((id) => !keys.has(id)))}>
        <TagList
          className="workshops-picked"
          items={chosen.map((option) => ({ id: option.value, text: option.text }))}
          renderEmptyState={() => <span className="ui-soft">{emptyText}</span>}
        >
          {(item) => (
            <Tag id={item.id} textValue={item.text} className="ui-word">
              {item.text}
              <Button
                slot="remove"
                className="ui-button"
                data-variant="icon"
                data-small
                aria-label={`${t('common.remove')}: ${item.text}`}
              >
                <Icon of={X} size={14} />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <div className="workshops-pick-add">
        {free.length > 0 ? (
          <Select
            label={addLabel}
            isLabelHidden
            placeholder={addLabel}
            value={null}
            options={free}
            onChange={(id) => onChange([...value, id])}
          />
        ) : null}
        {children}
      </div>
    </div>
  )
}
