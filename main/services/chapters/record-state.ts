import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { Version } from '../../../shared/domain/version'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { draftStore } from '../../storage/draft-store'
import { personStore } from '../../storage/person-store'
import { stateStore } from '../../storage/versions/state-store'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'
import { keepAutomaticVersion } from './keep-automatic-version'

/**
 * Appends what was decided about a named version; earlier decisions stay. Only an approval has a term. A working text
 * that is in no version yet is kept as one first: the history then shows what the decision was not about.
 */
export function recordState(context: ServiceContext, input: ParsedInput<'state:record'>): Result<Version> {
  const { database, clock, user } = context
  return database.transaction(() => {
    const version = versionStore.find(database, input.versionId)
    if (!version || version.number === null) return err(appError('not-found'))
    if (input.decidedBy !== null && !personStore.find(database, input.decidedBy)) return err(appError('not-found'))
    const head = draftStore.findByChapter(database, version.chapterId, version.language)
    if (head) keepAutomaticVersion(context, head, 'state-change')
    const approvedUntil = input.state === 'approved' ? input.approvedUntil : null
    stateStore.append(database, {
      versionId: version.id,
      state: input.state,
      at: clock.now(),
      decidedBy: input.decidedBy,
      enteredBy: user.name,
      basis: input.basis,
      approvedUntil,
    })
    const decided = versionStore.find(database, version.id)
    return decided ? ok(decided) : err(appError('not-found'))
  })
}
