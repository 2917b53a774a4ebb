import { redo, undo } from '@tiptap/pm/history'
import { Redo2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton'
import { ToolbarGroup } from '../../ui/Toolbar'
import { shortcutKeys } from './shortcut-keys'
import type { ToolbarGroupProps } from './toolbar-group-props'

export function HistoryGroup({ state, run }: ToolbarGroupProps) {
  const { t } = useTranslation()
  return (
    <ToolbarGroup label={t('editor.toolbar.history')}>
      <IconButton
        isSmall
        label={t('editor.shortcut.undo')}
        icon={Undo2}
        shortcut={shortcutKeys('undo')}
        preventFocusOnPress
        isDisabled={!state.canUndo}
        onPress={() => run(undo)}
      />
      <IconButton
        isSmall
        label={t('editor.shortcut.redo')}
        icon={Redo2}
        shortcut={shortcutKeys('redo')}
        preventFocusOnPress
        isDisabled={!state.canRedo}
        onPress={() => run(redo)}
      />
    </ToolbarGroup>
  )
}
