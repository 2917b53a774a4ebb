import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowLeft, ArrowUp, Copy, Link2, Replace, SquareDashed, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { deleteBlocks } from '../commands/delete-blocks'
import { duplicateBlocks } from '../commands/duplicate-blocks'
import { moveBlock } from '../commands/move-block'
import { selectOuterBlock } from '../commands/select-blocks'
import { turnInto } from '../commands/turn-into'
import { FloatingPanel } from '../menu/FloatingPanel'
import { MenuList, type MenuListItem } from '../menu/MenuList'
import { blockKinds } from '../queries/block-kinds'
import { selectedBlocks } from '../queries/block-range'
import { boxWords } from '../queries/box-words'
import { runCommand } from '../run-command'
import { shortcutKeys } from '../toolbar/shortcut-keys'
import { copyBlockLink } from './block-link'
import { blockLabel, kindLabel, kindName } from './block-name'

export interface BlockMenuProps {
  readonly editor: Editor
  readonly chapterId: string | null
  readonly anchor: () => DOMRect | null
  /** Opened by a key: the focus goes into the menu. */
  readonly takesFocus: boolean
  readonly onClose: () => void
  /** The menu is about other blocks now. */
  readonly onOther: () => void
  readonly onMessage: ((text: string) => void) | undefined
}

const commands = {
  moveUp: moveBlock(-1),
  moveDown: moveBlock(1),
  duplicate: duplicateBlocks,
  outer: selectOuterBlock,
  delete: deleteBlocks,
} as const
const isCommand = (id: string): id is keyof typeof commands => id in commands

/** What can be done with the selected blocks: move, copy, turn into, link, delete. */
export function BlockMenu(props: BlockMenuProps) {
  const { editor, chapterId, anchor, takesFocus, onClose, onOther, onMessage } = props
  const { t } = useTranslation()
  const [isTurning, setTurning] = useState(false)
  const { state } = editor
  const range = selectedBlocks(state)
  if (!range) return null
  const [first] = range.blocks
  const label =
    range.blocks.length > 1 || !first
      ? t('editor.block.several', { count: range.blocks.length })
      : blockLabel(t, first, range.parent)
  const current = range.blocks.length === 1 && first ? kindName(first, range.parent) : null
  const kinds = Object.entries(blockKinds).filter(
    ([name, kind]) => name !== current && turnInto(kind, boxWords(t))(state),
  )
  const link = chapterId === null ? null : copyBlockLink(chapterId)
  const items: readonly MenuListItem[] = [
    { id: 'turn', label: t('editor.block.turnInto'), icon: Replace, isDisabled: kinds.length === 0 },
    { id: 'moveUp', label: t('editor.shortcut.moveUp'), icon: ArrowUp, keys: shortcutKeys('moveUp') },
    { id: 'moveDown', label: t('editor.shortcut.moveDown'), icon: ArrowDown, keys: shortcutKeys('moveDown') },
    { id: 'duplicate', label: t('editor.shortcut.duplicate'), icon: Copy, keys: shortcutKeys('duplicate') },
    { id: 'outer', label: t('editor.block.outer'), icon: SquareDashed },
    ...(link ? [{ id: 'link', label: t('editor.block.copyLink'), icon: Link2, isDisabled: !link(state) }] : []),
    { id: 'delete', label: t('editor.block.delete'), icon: Trash2, keys: shortcutKeys('deleteBlock'), isLoss: true },
  ].map((item) => (isCommand(item.id) ? { ...item, isDisabled: !commands[item.id](state) } : item))
  const targets: readonly MenuListItem[] = [
    { id: 'back', label: t('editor.block.back'), icon: ArrowLeft },
    ...kinds.map(([name]) => ({ id: name, label: kindLabel(t, name) })),
  ]

  const choose = (id: string) => {
    if (id === 'turn' || id === 'back') return setTurning(id === 'turn')
    if (id === 'outer') {
      runCommandKeepingFocus(editor, commands.outer)
      return onOther()
    }
    onClose()
    const kind = blockKinds[id]
    if (isCommand(id)) runCommand(editor, commands[id])
    else if (kind) runCommand(editor, turnInto(kind, boxWords(t)))
    else if (link && runCommand(editor, link)) onMessage?.(t('editor.block.linkCopied'))
  }
  const leave = () => {
    onClose()
    editor.view.focus()
  }
  return (
    <FloatingPanel anchor={anchor} onClose={onClose}>
      <div className="ui-menu-heading sk-block-heading">{label}</div>
      <MenuList
        key={`${isTurning}/${range.from}/${range.to}`}
        label={isTurning ? t('editor.block.turnInto') : t('editor.block.menu', { name: label })}
        items={isTurning ? targets : items}
        takesFocus={() => takesFocus}
        onChoose={choose}
        onLeave={leave}
      />
    </FloatingPanel>
  )
}

/** The menu stays open, so the focus stays in it. */
function runCommandKeepingFocus({ state, view }: Editor, command: typeof selectOuterBlock): void {
  command(state, view.dispatch)
}
