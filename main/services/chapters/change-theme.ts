import { appError } from '../../../shared/domain/app-error'
import type { ThemeId } from '../../../shared/domain/ids'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Theme } from '../../../shared/domain/theme'
import type { Database } from '../../storage/database'
import { themeStore } from '../../storage/theme-store'

/** Changes some facts of a theme: `not-found` when there is none. */
export function changeTheme(
  database: Database,
  themeId: ThemeId,
  change: Partial<Pick<Theme, 'name' | 'kind' | 'isArchived'>>,
): Result<Theme> {
  return database.transaction(() => {
    const theme = themeStore.find(database, themeId)
    if (!theme) return err(appError('not-found'))
    const changed = { ...theme, ...change }
    themeStore.update(database, changed)
    return ok(changed)
  })
}
