import { BookOpen } from 'lucide-react'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftId } from '../../../shared/domain/ids'
import { useCommand } from '../../api/command-registry'
import { useLayoutFlag, useLayoutNumber } from '../../api/layout'
import type { EditorHandle } from '../../editor/editor-handle'
import { SlotFill } from '../../ui/Slot'
import { SplitPane } from '../../ui/SplitPane'
import { ToggleIconButton } from '../../ui/ToggleIconButton'
import { PreviewPane } from './PreviewPane'

export interface PreviewBesideProps {
  readonly draftId: DraftId
  readonly title: string
  /** The open text; null while there is none, or while something else is shown over it. */
  readonly editor: EditorHandle | null
  readonly children: ReactNode
}

/** Editors keep F7 and F8 for going through a text; browsers leave F9 alone and no keyboard types with it. */
const key = 'F9'
/** On a wide screen the pages start wider; afterwards they are as the person left them. */
const width = {
  initial: Math.round(Math.min(560, Math.max(320, window.innerWidth * 0.27))),
  minimum: 260,
  maximum: 1100,
}

/** The text with its pages beside it: switched by the button, the palette and the key, remembered on this computer. */
export function PreviewBeside({ draftId, title, editor, children }: PreviewBesideProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useLayoutFlag('preview-open', false)
  const [wide, setWide] = useLayoutNumber('preview-width', width.initial)
  const toggle = () => setOpen(!isOpen)
  useCommand({ id: 'preview', title: t(isOpen ? 'preview.hide' : 'preview.show'), shortcut: key, run: toggle })
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== key || event.defaultPrevented || event.isComposing) return
    if (event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return
    event.preventDefault()
    toggle()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <>
      <SlotFill name="top-actions">
        <ToggleIconButton
          label={t('preview.title')}
          icon={BookOpen}
          shortcut={key}
          isSelected={isOpen}
          onChange={setOpen}
          preventFocusOnPress
        />
      </SlotFill>
      <SplitPane
        placement="end"
        landmark="section"
        landmarkLabel={t('preview.title')}
        region="preview"
        label={t('preview.width')}
        width={wide}
        minimum={width.minimum}
        maximum={width.maximum}
        isCollapsed={!isOpen || editor === null}
        onResize={setWide}
        side={editor ? <PreviewPane key={draftId} draftId={draftId} title={title} editor={editor} /> : null}
      >
        {children}
      </SplitPane>
    </>
  )
}
