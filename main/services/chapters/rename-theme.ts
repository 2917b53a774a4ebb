import type { Result } from '../../../shared/domain/result'
import type { Theme } from '../../../shared/domain/theme'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ServiceContext } from '../service-context'
import { changeTheme } from './change-theme'

/** Gives a theme another name and kind. */
export function renameTheme(
  { database }: ServiceContext,
  { themeId, name, kind }: ParsedInput<'theme:rename'>,
): Result<Theme> {
  return changeTheme(database, themeId, { name, kind })
}
