import { ok, type Result } from '../../../shared/domain/result'
import type { Theme } from '../../../shared/domain/theme'
import { themeStore } from '../../storage/theme-store'
import type { ServiceContext } from '../service-context'

/** All themes in their order, archived ones too. */
export function listThemes({ database }: Pick<ServiceContext, 'database'>): Result<readonly Theme[]> {
  return ok(themeStore.list(database))
}
