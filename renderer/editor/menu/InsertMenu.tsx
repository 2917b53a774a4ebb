import type { Editor } from '@tiptap/core'
import { Plus } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import type { EditorRequest } from '../editor-services'
import { FloatingPanel } from './FloatingPanel'
import { filterInsertItems, type FoundItem } from './filter-insert-items'
import { InsertList, insertOptionId } from './InsertList'
import { performInsert } from './perform-insert'

export interface InsertMenuProps {
  readonly editor: Editor
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly request: (request: EditorRequest) => void
}

/** *Insert*: a searchable list of everything that can be put at the caret. */
export function InsertMenu({ editor, isOpen, onOpenChange, request }: InsertMenuProps) {
  const { t } = useTranslation()
  const button = useRef<HTMLButtonElement>(null)
  const choose = ({ item }: FoundItem) => {
    onOpenChange(false)
    performInsert(editor, item.action, request)
  }
  const close = () => {
    onOpenChange(false)
    editor.view.focus()
  }
  return (
    <>
      <AriaButton
        ref={button}
        className="ui-button"
        data-variant="quiet"
        data-small
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        preventFocusOnPress
        onPress={() => onOpenChange(!isOpen)}
      >
        <Icon of={Plus} size={16} />
        <span>{t('editor.toolbar.insertMenu')}</span>
      </AriaButton>
      {isOpen ? (
        <FloatingPanel
          anchor={() => button.current?.getBoundingClientRect() ?? null}
          button={button}
          onClose={() => onOpenChange(false)}
        >
          <InsertSearch onChoose={choose} onClose={close} />
        </FloatingPanel>
      ) : null}
    </>
  )
}

function InsertSearch({
  onChoose,
  onClose,
}: {
  readonly onChoose: (found: FoundItem) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = filterInsertItems(t, query)
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = moves[event.key]
    const one = found[active]
    if (step !== undefined) setActive((active + step + found.length) % Math.max(1, found.length))
    else if (event.key === 'Enter' && one) onChoose(one)
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else return
    event.preventDefault()
  }
  const search = (text: string) => {
    setQuery(text)
    setActive(0)
  }
  return (
    <div className="sk-insert-search">
      <input
        ref={(input) => input?.focus()}
        className="ui-input"
        role="combobox"
        aria-label={t('editor.insertMenu.search')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found.length > 0 ? insertOptionId(listId, active) : undefined}
        placeholder={t('editor.insertMenu.search')}
        value={query}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <InsertList
        id={listId}
        found={found}
        active={active}
        isSearching={query.trim() !== ''}
        onHover={setActive}
        onChoose={onChoose}
      />
    </div>
  )
}
