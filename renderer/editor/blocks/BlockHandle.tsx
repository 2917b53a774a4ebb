import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { GripVertical } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState, type DragEvent, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { markBlocks } from '../behaviour/marked-blocks'
import { selectBlocks } from '../commands/select-blocks'
import { selectedBlocks } from '../queries/block-range'
import type { RequestChannel } from '../request-channel'
import type { HandlePlace } from './block-at-pointer'
import { BlockMenu } from './BlockMenu'
import { useHoveredBlock } from './use-hovered-block'

export interface BlockHandleProps {
  readonly editor: Editor
  readonly requests: RequestChannel
  readonly chapterId: string | null
  readonly onMessage: ((text: string) => void) | undefined
}

interface OpenMenu {
  readonly isByKey: boolean
}

/**
 * One handle for the whole text: it floats beside the block under the pointer, opens its menu and drags it. It is
 * gone while somebody types.
 */
export function BlockHandle({ editor, requests, chapterId, onMessage }: BlockHandleProps) {
  const { t } = useTranslation()
  const anchor = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [menu, setMenu] = useState<OpenMenu | null>(null)
  const [, setTurn] = useState(0)
  const { place, hide } = useHoveredBlock(editor, anchor, menu !== null)
  const mark = (isDragged: boolean) => {
    const range = selectedBlocks(editor.state)
    if (range) editor.view.dispatch(markBlocks(editor.state.tr, { from: range.from, to: range.to, isDragged }))
  }
  const unmark = () => {
    if (!editor.isDestroyed) editor.view.dispatch(markBlocks(editor.state.tr, null))
  }
  const open = (isByKey: boolean) => {
    mark(false)
    setMenu({ isByKey })
  }
  const close = () => {
    setMenu(null)
    hide()
    unmark()
  }
  const openByKey = useEffectEvent(() => open(true))
  useEffect(() => requests.listen((asked) => (asked.type === 'block-menu' ? openByKey() : undefined)), [requests])

  const press = (event: MouseEvent) => {
    if (!place) return
    editor.view.focus()
    choose(editor, place, event.shiftKey)
    open(false)
  }
  const drag = (event: DragEvent) => {
    if (!place) return
    choose(editor, place, false)
    mark(true)
    startDrag(editor, event)
  }
  const rectOf = () =>
    menu?.isByKey ? rectOfSelection(editor) : (button.current?.getBoundingClientRect() ?? rectOfSelection(editor))
  return (
    <div ref={anchor} className="sk-handle-anchor">
      {place ? (
        <button
          ref={button}
          type="button"
          className="sk-handle"
          style={{ top: place.top }}
          tabIndex={-1}
          draggable
          aria-label={t('editor.block.handle')}
          aria-haspopup="menu"
          title={t('editor.block.handleHelp')}
          onMouseDown={(event) => event.stopPropagation()}
          onClick={press}
          onDragStart={drag}
          onDragEnd={() => {
            hide()
            unmark()
          }}
        >
          <Icon of={GripVertical} size={18} />
        </button>
      ) : null}
      {menu ? (
        <BlockMenu
          editor={editor}
          chapterId={chapterId}
          anchor={rectOf}
          takesFocus={menu.isByKey}
          onClose={close}
          onOther={() => {
            mark(false)
            setTurn((turn) => turn + 1)
          }}
          onMessage={onMessage}
        />
      ) : null}
    </div>
  )
}

/** The block of the handle, unless it is among the selected ones; with Shift everything up to it. */
function choose({ state, view }: Editor, { from, to }: HandlePlace, isExtending: boolean): void {
  const selected = selectedBlocks(state)
  const isInside = selected && selected.from <= from && to <= selected.to
  if (isInside && !isExtending) return
  const start = isExtending && selected ? Math.min(selected.from, from) : from
  const end = isExtending && selected ? Math.max(selected.to, to) : to
  const block = state.doc.nodeAt(start)
  const isOneLine = block?.isTextblock === true && start + block.nodeSize >= end
  if (isOneLine) view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, start + 1)))
  else selectBlocks(start, end)(state, view.dispatch)
}

function startDrag({ state, view }: Editor, { dataTransfer }: DragEvent): void {
  const range = selectedBlocks(state)
  if (!range) return
  const slice = state.doc.slice(range.from, range.to)
  const element = view.nodeDOM(range.from)
  dataTransfer.effectAllowed = 'move'
  dataTransfer.setData('text/plain', slice.content.textBetween(0, slice.content.size, '\n'))
  if (element instanceof HTMLElement) dataTransfer.setDragImage(element, 0, 0)
}

function rectOfSelection({ state, view }: Editor): DOMRect | null {
  const range = selectedBlocks(state)
  const element = range && view.nodeDOM(range.from)
  if (!(element instanceof HTMLElement)) return null
  const { left, top } = element.getBoundingClientRect()
  return new DOMRect(left, top, 0, 28)
}
