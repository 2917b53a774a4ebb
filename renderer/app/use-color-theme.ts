import { useLayoutEffect } from 'react'
import type { ColorTheme } from '../../shared/domain/settings'

/** Without a choice of the person the colours follow the system (see tokens.css). */
export function useColorTheme(theme: ColorTheme): void {
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}
