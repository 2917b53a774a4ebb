import { appError } from '../../shared/domain/app-error'
import type { ThemeId } from '../../shared/domain/ids'
import { err, ok, type Result } from '../../shared/domain/result'
import { createTheme } from '../services/chapters/create-theme'
import { listThemes } from '../services/chapters/list-themes'
import type { ServiceContext } from '../services/service-context'

/** The theme of that name, made when it is new; without a name the first theme of the library. */
export function chooseTheme(context: ServiceContext, name: string | undefined): Result<ThemeId> {
  const themes = listThemes(context)
  if (!themes.ok) return themes
  const present = themes.value.filter((theme) => !theme.isArchived)
  const found = name === undefined ? present[0] : present.find((theme) => theme.name === name)
  if (found) return ok(found.id)
  if (name === undefined) return err(appError('not-found'))
  const created = createTheme(context, { name, kind: 'general' })
  return created.ok ? ok(created.value.id) : created
}
