import type { FolderGap } from '../domain/folder-report'
import type { Translate } from './translator'

/** Why something is not in a folder, in the words of the translator's language. */
export function nameGap({ item, title, reason, detail }: FolderGap, t: Translate): string {
  const name = `${t(`audit.items.${item}`)}: ${title}`
  return [`${name} – ${t(`audit.gaps.${reason}`)}`, detail].filter(Boolean).join(' ')
}
