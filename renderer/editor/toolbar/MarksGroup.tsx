import { Bold, Highlighter, Italic, Type, Underline } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ToolbarGroup } from '../../ui/Toolbar'
import { clearFormatting } from '../commands/clear-formatting'
import { toggleTextMark } from '../commands/toggle-text-mark'
import { shortcutKeys } from './shortcut-keys'
import { TextLanguageMenu } from './TextLanguageMenu'
import { TextToggle } from './TextToggle'
import type { ToolbarGroupProps } from './toolbar-group-props'
import { ToolbarMenu } from './ToolbarMenu'

const icons = { bold: Bold, italic: Italic, underline: Underline, highlight: Highlighter } as const
const shown = ['bold', 'italic', 'underline', 'highlight'] as const
const more = ['superscript', 'subscript'] as const

export function MarksGroup({ state, run }: ToolbarGroupProps) {
  const { t } = useTranslation()
  const runMore = (id: string) => {
    const mark = more.find((name) => name === id)
    run(mark ? toggleTextMark(mark) : clearFormatting)
  }
  const clear = {
    id: 'clear',
    label: t('editor.shortcut.clearFormatting'),
    keys: shortcutKeys('clearFormatting'),
    isDisabled: state.isSelectionEmpty,
  }
  const items = more.map((name) => ({
    id: name,
    label: t(`editor.shortcut.${name}`),
    keys: shortcutKeys(name),
    isChosen: state.marks[name],
  }))
  return (
    <ToolbarGroup label={t('editor.toolbar.marks')}>
      {shown.map((name) => (
        <TextToggle
          key={name}
          name={name}
          icon={icons[name]}
          isOn={state.marks[name]}
          onPress={() => run(toggleTextMark(name))}
        />
      ))}
      <ToolbarMenu label={t('editor.toolbar.more')} icon={Type} items={[...items, clear]} onChoose={runMore} />
      <TextLanguageMenu run={run} current={state.textLanguage} isDisabled={state.isSelectionEmpty} />
    </ToolbarGroup>
  )
}
