const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent)

const words: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: 'Enter',
  Space: 'Space',
  Backspace: 'Backspace',
  Tab: 'Tab',
}

/** Keys as people read them: `Mod-Shift-1` is *Ctrl+Shift+1*, on a Mac *⌘⇧1*. */
export function formatKeys(keys: string): string {
  const parts = keys.split(/-(?!$)/)
  const named = parts.map((part) => {
    if (part === 'Mod') return isMac ? '⌘' : 'Ctrl'
    if (part === 'Shift') return isMac ? '⇧' : 'Shift'
    if (part === 'Alt') return isMac ? '⌥' : 'Alt'
    return words[part] ?? part.toUpperCase()
  })
  return named.join(isMac ? '' : '+')
}
