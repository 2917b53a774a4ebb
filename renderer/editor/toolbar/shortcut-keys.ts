import { editorShortcuts } from '../editor-shortcuts'
import { formatKeys } from '../format-keys'

/** The keys of a shortcut as people read them. */
export function shortcutKeys(name: string): string | undefined {
  const keys = editorShortcuts.find((shortcut) => shortcut.name === name)?.keys
  return keys === undefined ? undefined : formatKeys(keys)
}
