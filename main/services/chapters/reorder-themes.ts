import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Theme } from '../../../shared/domain/theme'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { themeStore } from '../../storage/theme-store'
import type { ServiceContext } from '../service-context'
import { placeAt } from './place-at'

/** Moves a theme to a place among all themes, counted from 0. */
export function reorderThemes(
  { database }: ServiceContext,
  { themeId, position }: ParsedInput<'theme:reorder'>,
): Result<readonly Theme[]> {
  return database.transaction(() => {
    const themes = themeStore.list(database)
    const moved = themes.find(({ id }) => id === themeId)
    if (!moved) return err(appError('not-found'))
    for (const [index, theme] of placeAt(themes, moved, position).entries()) {
      if (theme.position !== index) themeStore.update(database, { ...theme, position: index })
    }
    return ok(themeStore.list(database))
  })
}
