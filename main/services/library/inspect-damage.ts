import { ok, type Result } from '../../../shared/domain/result'
import type { DamageView } from '../../../shared/ipc/keeping-channels'
import { guarded } from '../../storage/guarded'
import type { LibraryAt } from './backup-folders'
import { listBackups } from './list-backups'
import { previewBackup } from './preview-backup'

/**
 * Looks for a way on from a library that is damaged: opens its backups, the one made last first, and checks every hash
 * until one is whole. Changes nothing.
 */
export const inspectDamage = guarded((library: LibraryAt): Result<DamageView> => {
  const listed = listBackups(library)
  if (!listed.ok) return listed
  let refused = 0
  const lastFirst = listed.value.backups.toSorted((a, b) => b.at - a.at)
  for (const row of lastFirst) {
    const preview = row.state === 'checked' ? previewBackup(library, row.path) : null
    if (preview?.ok && preview.value.problems === 0)
      return ok({ path: library.path, offer: { row, preview: preview.value }, refused })
    refused += 1
  }
  return ok({ path: library.path, offer: null, refused })
})
