import type { Editor } from '@tiptap/core'
import { redo, undo } from '@tiptap/pm/history'
import type { Command } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import {
  Bold, Highlighter, Italic, Link2, List, ListChecks, ListOrdered, Quote, Redo2, Superscript, Table2, Type, Underline, Undo2,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton'
import { ToggleIconButton } from '../../ui/ToggleIconButton'
import { Toolbar, ToolbarGroup, ToolbarSeparator } from '../../ui/Toolbar'
import { clearFormatting } from '../commands/clear-formatting'
import { insertFootnote } from '../commands/insert-footnote'
import { setHeading } from '../commands/set-heading'
import { tableCommands, type TableCommandName } from '../commands/table-commands'
import { toggleList } from '../commands/toggle-list'
import { toggleQuote } from '../commands/toggle-quote'
import { toggleTextMark } from '../commands/toggle-text-mark'
import type { EditorRequest } from '../editor-services'
import { editorShortcuts } from '../editor-shortcuts'
import { formatKeys } from '../format-keys'
import { InsertMenu } from '../menu/InsertMenu'
import { headingLevels } from '../queries/active-heading'
import { listNames, type ListName } from '../queries/active-list'
import { toolbarState } from '../queries/toolbar-state'
import { runCommand } from '../run-command'
import { HereGroup } from './HereGroup'
import { TextLanguageMenu } from './TextLanguageMenu'
import { ToolbarMenu } from './ToolbarMenu'

export interface EditorToolbarProps {
  readonly editor: Editor
  readonly isInsertOpen: boolean
  readonly onInsertOpenChange: (isOpen: boolean) => void
  readonly request: (request: EditorRequest) => void
}

const styles = ['paragraph', 'heading1', 'heading2', 'heading3', 'heading4'] as const
const markIcons = { bold: Bold, italic: Italic, underline: Underline, highlight: Highlighter } as const
const shownMarks = ['bold', 'italic', 'underline', 'highlight'] as const
const moreMarks = ['superscript', 'subscript'] as const
const listIcons: Readonly<Record<ListName, LucideIcon>> = { bulletList: List, orderedList: ListOrdered, taskList: ListChecks }
const tableNames = Object.keys(tableCommands) as readonly TableCommandName[]

const keysOf = (name: string): string | undefined => {
  const keys = editorShortcuts.find((shortcut) => shortcut.name === name)?.keys
  return keys === undefined ? undefined : formatKeys(keys)
}

/** One tab stop. It renders only when something it shows has changed, not with every letter. */
export function EditorToolbar({ editor, isInsertOpen, onInsertOpenChange, request }: EditorToolbarProps) {
  const { t } = useTranslation()
  const state = useEditorState({ editor, selector: ({ editor: current }) => toolbarState(current.state) })
  const run = (command: Command) => runCommand(editor, command)
  const style = state.heading === null ? 'paragraph' : (`heading${state.heading}` as const)
  const setStyle = (name: string) => run(setHeading(headingLevels.find((level) => name === `heading${level}`) ?? null))
  const runMore = (name: string) => {
    const mark = moreMarks.find((one) => one === name)
    run(mark ? toggleTextMark(mark) : clearFormatting)
  }
  return (
    <div className="sk-toolbar" data-toolbar onMouseDown={(event) => event.preventDefault()} onKeyDown={(event) => event.key === 'Escape' && editor.view.focus()}>
      <Toolbar label={t('editor.toolbar.label')}>
        <ToolbarGroup label={t('editor.toolbar.history')}>
          <IconButton isSmall label={t('editor.shortcut.undo')} icon={Undo2} shortcut={keysOf('undo')} preventFocusOnPress isDisabled={!state.canUndo} onPress={() => run(undo)} />
          <IconButton isSmall label={t('editor.shortcut.redo')} icon={Redo2} shortcut={keysOf('redo')} preventFocusOnPress isDisabled={!state.canRedo} onPress={() => run(redo)} />
        </ToolbarGroup>
        <ToolbarSeparator />
        <ToolbarMenu
          label={t('editor.toolbar.blocks')}
          text={t(`editor.style.${style}`)}
          isChoice
          items={styles.map((name) => ({
            id: name, label: t(`editor.style.${name}`), keys: keysOf(name), isChosen: name === style,
          }))}
          onChoose={setStyle}
        />
        <ToolbarSeparator />
        <ToolbarGroup label={t('editor.toolbar.marks')}>
          {shownMarks.map((name) => (
            <ToggleIconButton key={name} isSmall label={t(`editor.shortcut.${name}`)} icon={markIcons[name]} shortcut={keysOf(name)} preventFocusOnPress isSelected={state.marks[name]} onChange={() => run(toggleTextMark(name))} />
          ))}
          <ToolbarMenu
            label={t('editor.toolbar.more')}
            icon={Type}
            items={[
              ...moreMarks.map((name) => ({ id: name, label: t(`editor.shortcut.${name}`), keys: keysOf(name), isChosen: state.marks[name] })),
              { id: 'clear', label: t('editor.shortcut.clearFormatting'), keys: keysOf('clearFormatting'), isDisabled: state.isSelectionEmpty },
            ]}
            onChoose={runMore}
          />
          <TextLanguageMenu editor={editor} current={state.textLanguage} isDisabled={state.isSelectionEmpty} />
        </ToolbarGroup>
        <ToolbarSeparator />
        <ToolbarGroup label={t('editor.toolbar.lists')}>
          {listNames.map((name) => (
            <ToggleIconButton key={name} isSmall label={t(`editor.shortcut.${name}`)} icon={listIcons[name]} shortcut={keysOf(name)} preventFocusOnPress isSelected={state.list === name} onChange={() => run(toggleList(name))} />
          ))}
          <ToggleIconButton isSmall label={t('editor.shortcut.quote')} icon={Quote} shortcut={keysOf('quote')} preventFocusOnPress isSelected={state.isQuote} onChange={() => run(toggleQuote)} />
        </ToolbarGroup>
        <ToolbarSeparator />
        <ToolbarGroup label={t('editor.toolbar.insert')}>
          <ToggleIconButton isSmall label={t('editor.shortcut.link')} icon={Link2} shortcut={keysOf('link')} preventFocusOnPress isSelected={state.isLink} onChange={() => request({ type: 'link' })} />
          <ToggleIconButton isSmall label={t('editor.shortcut.footnote')} icon={Superscript} shortcut={keysOf('footnote')} preventFocusOnPress isSelected={state.isInFootnote} onChange={() => run(insertFootnote)} />
          <InsertMenu editor={editor} isOpen={isInsertOpen} onOpenChange={onInsertOpenChange} request={request} />
        </ToolbarGroup>
        {state.isInTable ? (
          <ToolbarMenu
            label={t('editor.table.menu')}
            text={t('editor.node.table')}
            icon={Table2}
            items={[...tableNames.map((name) => ({ id: name as string, label: t(`editor.table.${name}`), isLoss: name.startsWith('delete') })), { id: 'caption', label: t('editor.table.caption') }]}
            onChoose={(name) => changeTable(editor, name, request)}
          />
        ) : null}
        {state.here ? <HereGroup editor={editor} here={state.here} request={request} /> : null}
      </Toolbar>
    </div>
  )
}

function changeTable(editor: Editor, name: string, request: (request: EditorRequest) => void): void {
  const command = tableNames.find((one) => one === name)
  if (command) {
    runCommand(editor, tableCommands[command])
    return
  }
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'table') return request({ type: 'fields', position: $from.before(depth) })
  }
}
