import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ParsedInput } from '../../../shared/ipc/contract'
import type { ReplaceUndone } from '../../../shared/ipc/replace-channels'
import { draftStore } from '../../storage/draft-store'
import { versionStore } from '../../storage/versions/version-store'
import { allOrNothing } from '../all-or-nothing'
import { restoreVersion } from '../chapters/restore-version'
import type { ServiceContext } from '../service-context'

/**
 * Gives back the texts of before a replacing. A text or title that was changed since stays as it is and is named.
 * Nothing is lost either way: the replaced text is kept as a version.
 */
export function undoReplacing(context: ServiceContext, { texts }: ParsedInput<'replace:undo'>): Result<ReplaceUndone> {
  const { database } = context
  return allOrNothing<ReplaceUndone>(database, () => {
    const restored: ReplaceUndone['restored'][number][] = []
    const refused: ReplaceUndone['refused'][number][] = []
    for (const { draftId, revision, versionId } of texts) {
      const head = draftStore.find(database, draftId)
      if (!head) return err(appError('not-found'))
      const isSame = head.revision === revision && versionStore.find(database, versionId)?.title === head.title
      const named = { draftId, title: head.title }
      if (!isSame) {
        refused.push(named)
        continue
      }
      const back = restoreVersion(context, { draftId, baseRevision: revision, versionId })
      if (!back.ok) return back
      restored.push(named)
    }
    return ok({ restored, refused })
  })
}
