import { appError } from '../../../shared/domain/app-error'
import { paperFields, type PaperSettings } from '../../../shared/domain/paper'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { findColumnSet } from '../../storage/workshops/column-set-store'
import { isKnown } from '../../storage/workshops/is-known'
import { savePaper } from '../../storage/workshops/paper-store'
import type { ServiceContext } from '../service-context'

/** Stores one paper's settings whole. `not-found` for another workshop or column set, `invalid-input` for other fields. */
export function savePaperSettings(
  { database, clock }: ServiceContext,
  { workshopId, kind, settings }: ParsedInput<'paper:save'>,
): Result<PaperSettings> {
  const fields: readonly string[] = paperFields[kind]
  const given = Object.values(settings.texts).flatMap((texts) => Object.keys(texts))
  if (!given.every((field) => fields.includes(field))) return err(appError('invalid-input'))
  return database.transaction(() => {
    const isSetKnown = settings.columnSetId === null || findColumnSet(database, settings.columnSetId) !== null
    if (!isSetKnown || !isKnown(database, { to: 'workshop', id: workshopId })) return err(appError('not-found'))
    savePaper(database, { workshopId, kind, settings, changedAt: clock.now() })
    return ok(settings)
  })
}
