import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { shortcutKeys } from '../toolbar/shortcut-keys'
import type { FoundItem } from './filter-insert-items'
import { insertGroups } from './insert-items'

export interface InsertListProps {
  readonly id: string
  readonly found: readonly FoundItem[]
  readonly active: number
  /** With words typed the best match comes first, without group headings. */
  readonly isSearching: boolean
  readonly onHover: (index: number) => void
  readonly onChoose: (found: FoundItem) => void
}

export const insertOptionId = (listId: string, index: number): string => `${listId}-${index}`

/** The list of what can be inserted; the caret or the search field keeps the focus. */
export function InsertList(props: InsertListProps) {
  const { t } = useTranslation()
  const { id, found, isSearching } = props
  return (
    // It scrolls, so it can be reached; a press between the items leaves the caret where it is.
    <div
      id={id}
      role="listbox"
      tabIndex={0}
      aria-label={t('editor.insertMenu.label')}
      className="sk-insert-list"
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.length === 0 ? <p className="sk-insert-nothing">{t('editor.insertMenu.nothing')}</p> : null}
      {isSearching
        ? found.map((one, index) => <InsertOption key={one.item.id} {...props} one={one} index={index} />)
        : insertGroups.map((group) => (
            <div key={group} role="group" aria-label={t(`editor.insertMenu.${group}`)}>
              <div className="ui-menu-heading" aria-hidden="true">
                {t(`editor.insertMenu.${group}`)}
              </div>
              {found.map((one, index) =>
                one.item.group === group ? <InsertOption key={one.item.id} {...props} one={one} index={index} /> : null,
              )}
            </div>
          ))}
    </div>
  )
}

interface InsertOptionProps extends InsertListProps {
  readonly one: FoundItem
  readonly index: number
}

function InsertOption({ id, active, one, index, onHover, onChoose }: InsertOptionProps) {
  const option = useRef<HTMLDivElement>(null)
  const isActive = index === active
  // The key of a citation makes one of words that are there; the menu inserts an empty one.
  const keys = one.item.id === 'citation' ? undefined : shortcutKeys(one.item.id)
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <div
      ref={option}
      id={insertOptionId(id, index)}
      role="option"
      aria-selected={isActive}
      className="ui-menu-item"
      data-focused={isActive || undefined}
      onMouseMove={() => onHover(index)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(one)}
    >
      <Icon of={one.item.icon} />
      <span className="ui-menu-label">{one.label}</span>
      {keys ? (
        <span className="ui-key" aria-hidden="true">
          {keys}
        </span>
      ) : null}
    </div>
  )
}
