import type { Editor } from '@tiptap/core'
import { BoxSelect, SlidersHorizontal, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton'
import { ToolbarGroup } from '../../ui/Toolbar'
import { removeNodeAt } from '../commands/remove-node-at'
import { unwrapAt } from '../commands/unwrap-at'
import type { EditorRequest } from '../editor-services'
import type { HereState } from '../queries/toolbar-state'
import { runCommand } from '../run-command'

interface HereGroupProps {
  readonly editor: Editor
  readonly here: HereState
  readonly request: (request: EditorRequest) => void
}

/** What can be done with the box around the caret or with the picture or chip that is selected. */
export function HereGroup({ editor, here, request }: HereGroupProps) {
  const { t } = useTranslation()
  const { name, position } = here
  const openFields = () =>
    request(name === 'figure' ? { type: 'picture', file: null, position } : { type: 'fields', position })
  return (
    <ToolbarGroup label={t(`editor.node.${name}`)}>
      <span className="sk-toolbar-here-name">{t(`editor.node.${name}`)}</span>
      {here.hasFields ? (
        <IconButton
          isSmall
          label={t('editor.toolbar.properties')}
          icon={SlidersHorizontal}
          preventFocusOnPress
          onPress={openFields}
        />
      ) : null}
      {here.isBox ? (
        <IconButton
          isSmall
          label={t('editor.toolbar.unwrap')}
          icon={BoxSelect}
          preventFocusOnPress
          onPress={() => runCommand(editor, unwrapAt(position))}
        />
      ) : null}
      <IconButton
        isSmall
        label={t('editor.toolbar.remove')}
        icon={Trash2}
        preventFocusOnPress
        onPress={() => runCommand(editor, removeNodeAt(position))}
      />
    </ToolbarGroup>
  )
}
