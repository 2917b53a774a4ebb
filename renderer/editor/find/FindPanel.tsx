import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { FindQuery } from '../../../shared/document/find/find-query'
import { IconButton } from '../../ui/IconButton'
import { TextField } from '../../ui/TextField'
import { goToFound } from '../commands/find-commands'
import { FindOptions } from './FindOptions'
import { findingOf } from './finder-plugin'
import type { FindRequest } from './find-request'
import { FoundWords } from './FoundWords'
import { ReplaceRow } from './ReplaceRow'
import { runBeside } from './run-beside'
import { showFound } from './show-found'

export interface FindPanelProps {
  readonly editor: Editor
  readonly request: FindRequest
  readonly query: FindQuery
  readonly onQuery: (query: FindQuery) => void
  readonly isReadOnly: boolean
  readonly onClose: () => void
}

/** Stays over the text while one writes. Enter goes to the next place, Shift+Enter back, Escape to the place itself. */
export function FindPanel({ editor, request, query, isReadOnly, onQuery, onClose }: FindPanelProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const { count, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const finding = findingOf(state)
      return { count: finding?.places.length ?? 0, current: finding?.current ?? -1 }
    },
  })
  useEffect(() => {
    field.current?.focus()
    const frame = requestAnimationFrame(() => field.current?.select())
    return () => cancelAnimationFrame(frame)
  }, [request])

  const step = (direction: 1 | -1) => {
    runBeside(editor, goToFound(direction))
    showFound(editor)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'F3') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="sk-find" role="search" aria-label={t('editor.find.label')} onKeyDown={keys}>
      <div className="sk-find-row">
        <TextField
          label={t('editor.find.text')}
          isLabelHidden
          placeholder={t('editor.find.text')}
          inputRef={field}
          value={query.text}
          onChange={(text) => onQuery({ ...query, text })}
        />
        <span className="sk-find-count" role="status">
          {placeWords()}
        </span>
        <IconButton
          isSmall
          icon={ArrowUp}
          label={t('editor.find.previous')}
          shortcut="Shift+F3"
          onPress={() => step(-1)}
        />
        <IconButton isSmall icon={ArrowDown} label={t('editor.find.next')} shortcut="F3" onPress={() => step(1)} />
        <IconButton isSmall icon={X} label={t('editor.find.close')} onPress={onClose} />
      </div>
      <FoundWords editor={editor} />
      {isReadOnly || !request.isReplacing ? null : <ReplaceRow editor={editor} count={count} />}
      <FindOptions query={query} onChange={onQuery} />
    </div>
  )

  function placeWords(): string {
    if (query.text === '') return ''
    return count === 0 ? t('editor.find.none') : t('editor.find.place', { current: current + 1, count })
  }
}
