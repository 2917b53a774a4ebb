import type { Result } from '../../../shared/domain/result'
import type { Theme } from '../../../shared/domain/theme'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ServiceContext } from '../service-context'
import { changeTheme } from './change-theme'

/** Puts a theme away or back; its chapters stay as they are. */
export function archiveTheme(
  { database }: ServiceContext,
  { themeId, isArchived }: ParsedInput<'theme:archive'>,
): Result<Theme> {
  return changeTheme(database, themeId, { isArchived })
}
