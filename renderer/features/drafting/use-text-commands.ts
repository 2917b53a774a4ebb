import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../api/command-registry'
import type { EditorHandle } from '../../editor/editor-handle'
import { shortcutKeys } from '../../editor/toolbar/shortcut-keys'

const keysOf = (name: string) => {
  const shortcut = shortcutKeys(name)
  return shortcut ? { shortcut } : {}
}

/** What the palette offers about the words of the open text. */
export function useTextCommands(handle: RefObject<EditorHandle | null>): void {
  const { t } = useTranslation()
  const find = (isReplacing: boolean) => handle.current?.openFind(isReplacing)
  useCommand({ id: 'find', title: t('editor.shortcut.find'), ...keysOf('find'), run: () => find(false) })
  useCommand({ id: 'replace', title: t('editor.shortcut.replace'), ...keysOf('replace'), run: () => find(true) })
  useCommand({ id: 'typography', title: t('acts.typing.correct'), run: () => handle.current?.openHelp('typography') })
  useCommand({ id: 'citations', title: t('acts.typing.citations'), run: () => handle.current?.openHelp('citations') })
}
