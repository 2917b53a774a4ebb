import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { Link2, MessageSquarePlus, Superscript } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Toolbar, ToolbarGroup, ToolbarSeparator } from '../../ui/Toolbar'
import { insertFootnote } from '../commands/insert-footnote'
import type { EditorRequest } from '../editor-services'
import { InsertMenu } from '../menu/InsertMenu'
import { toolbarState } from '../queries/toolbar-state'
import { runCommand } from '../run-command'
import { HereGroup } from './HereGroup'
import { HistoryGroup } from './HistoryGroup'
import { ListsGroup } from './ListsGroup'
import { MarksGroup } from './MarksGroup'
import { StyleMenu } from './StyleMenu'
import { TableMenu } from './TableMenu'
import { TextToggle } from './TextToggle'

export interface EditorToolbarProps {
  readonly editor: Editor
  readonly isInsertOpen: boolean
  readonly onInsertOpenChange: (isOpen: boolean) => void
  readonly request: (request: EditorRequest) => void
  /** Stands after the tools for inserting. */
  readonly children?: ReactNode
}

/** One tab stop. It renders only when something it shows has changed, not with every letter. */
export const EditorToolbar = memo(function EditorToolbar(props: EditorToolbarProps) {
  const { editor, isInsertOpen, onInsertOpenChange, request, children } = props
  const { t } = useTranslation()
  const state = useEditorState({ editor, selector: ({ editor: current }) => toolbarState(current.state) })
  const run = (command: Command) => {
    runCommand(editor, command)
  }
  return (
    <div
      className="sk-toolbar"
      data-toolbar
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => event.key === 'Escape' && editor.view.focus()}
    >
      <Toolbar label={t('editor.toolbar.label')}>
        <HistoryGroup state={state} run={run} />
        <ToolbarSeparator />
        <StyleMenu state={state} run={run} />
        <ToolbarSeparator />
        <MarksGroup state={state} run={run} />
        <ToolbarSeparator />
        <ListsGroup state={state} run={run} />
        <ToolbarSeparator />
        <ToolbarGroup label={t('editor.toolbar.insert')}>
          <TextToggle name="link" icon={Link2} isOn={state.isLink} onPress={() => request({ type: 'link' })} />
          <TextToggle
            name="footnote"
            icon={Superscript}
            isOn={state.isInFootnote}
            onPress={() => run(insertFootnote)}
          />
          <TextToggle
            name="comment"
            icon={MessageSquarePlus}
            isOn={false}
            onPress={() => request({ type: 'comment' })}
          />
          <InsertMenu editor={editor} isOpen={isInsertOpen} onOpenChange={onInsertOpenChange} request={request} />
          {children}
        </ToolbarGroup>
        {state.isInTable || state.here ? (
          <div className="sk-toolbar-here">
            {state.isInTable ? <TableMenu editor={editor} request={request} /> : null}
            {state.here ? <HereGroup editor={editor} here={state.here} request={request} /> : null}
          </div>
        ) : null}
      </Toolbar>
    </div>
  )
})
