import type { ThemeId } from '../../../shared/domain/ids'
import { ok, type Result } from '../../../shared/domain/result'
import type { Theme } from '../../../shared/domain/theme'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { makeUuid } from '../../storage/make-uuid'
import { themeStore } from '../../storage/theme-store'
import type { ServiceContext } from '../service-context'

/** Adds a theme after all others. */
export function createTheme(
  { database, clock, random }: ServiceContext,
  { name, kind }: ParsedInput<'theme:create'>,
): Result<Theme> {
  return database.transaction(() => {
    const id = makeUuid<ThemeId>(clock.now(), random)
    const theme: Theme = { id, name, kind, position: themeStore.nextPosition(database), isArchived: false }
    themeStore.insert(database, theme)
    return ok(theme)
  })
}
