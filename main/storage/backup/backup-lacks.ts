import type { BackupLacks } from '../../../shared/ipc/keeping-channels'
import type { LibraryContents } from './library-contents'

/** What `present` holds and `backup` does not. Compares ids, revisions and hashes, never times: clocks jump. */
export function backupLacks(backup: LibraryContents, present: LibraryContents): BackupLacks {
  const drafts = new Map(backup.drafts.map((draft) => [draft.id, draft]))
  const workshops = new Set(backup.workshops.map(({ id }) => id))
  return {
    chapters: present.drafts.filter(({ id }) => !drafts.has(id)).map(({ title }) => title),
    changed: present.drafts
      .filter(({ id, hash, title, revision }) => {
        const old = drafts.get(id)
        return old !== undefined && (old.hash !== hash || old.title !== title) && revision > old.revision
      })
      .map(({ title, language, changedAt }) => ({ title, language, at: changedAt })),
    versions: present.versionIds.difference(backup.versionIds).size,
    workshops: present.workshops.filter(({ id }) => !workshops.has(id)).map(({ title }) => title),
    editions: present.editionIds.difference(backup.editionIds).size,
    evidence: present.evidenceIds.difference(backup.evidenceIds).size,
  }
}
