import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dismissSlash, openSlashQuery, type SlashKeys } from '../behaviour/slash-plugin'
import type { EditorRequest } from '../editor-services'
import { FloatingPanel } from './FloatingPanel'
import { filterInsertItems } from './filter-insert-items'
import { InsertList, insertOptionId } from './InsertList'
import { performInsert } from './perform-insert'

interface SlashMenuProps {
  readonly editor: Editor
  readonly keys: SlashKeys
  readonly request: (request: EditorRequest) => void
}

/** The insert menu under a `/` at the beginning of a paragraph. */
export function SlashMenu({ editor, keys, request }: SlashMenuProps) {
  const slash = useEditorState({
    editor,
    selector: ({ editor: current }) => (current.isEditable ? openSlashQuery(current.state) : null),
  })
  return slash ? (
    <OpenSlashMenu
      key={slash.from}
      editor={editor}
      keys={keys}
      request={request}
      query={slash.query}
      from={slash.from}
    />
  ) : null
}

function OpenSlashMenu({
  editor,
  keys,
  request,
  query,
  from,
}: SlashMenuProps & { readonly query: string; readonly from: number }) {
  const { t } = useTranslation()
  const listId = useId()
  const [chosen, setChosen] = useState({ query, index: 0 })
  const found = filterInsertItems(t, query)
  const active = chosen.query === query ? Math.min(chosen.index, found.length - 1) : 0
  const setActive = (index: number) => setChosen({ query, index })
  const insert = (index: number) => {
    const one = found[index]
    if (one) performInsert(editor, one.item.action, request)
    return one !== undefined
  }
  const handleKey = useEffectEvent((key: string): boolean => {
    if (key === 'Enter') return insert(active)
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false
    const step = key === 'ArrowDown' ? 1 : -1
    setActive((active + step + found.length) % Math.max(1, found.length))
    return true
  })
  useEffect(() => keys.listen((key) => handleKey(key)), [keys])
  useEffect(() => {
    const { dom } = editor.view
    dom.setAttribute('aria-controls', listId)
    dom.setAttribute('aria-activedescendant', insertOptionId(listId, active))
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, listId, active])

  const anchor = () => {
    const { left, top, bottom } = editor.view.coordsAtPos(from)
    return new DOMRect(left, top, 0, bottom - top)
  }
  return (
    <FloatingPanel anchor={anchor} onClose={() => dismissSlash(editor.view)}>
      <InsertList
        id={listId}
        found={found}
        active={active}
        isSearching={query.trim() !== ''}
        onHover={setActive}
        onChoose={(one) => performInsert(editor, one.item.action, request)}
      />
    </FloatingPanel>
  )
}
