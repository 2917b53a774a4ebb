import type { Version } from '../../../shared/domain/version'
import type { Translate } from '../../editor/translate'

/** What a version is called: its own name, or why it was kept. */
export function versionName(t: Translate, version: Pick<Version, 'name' | 'reason'>): string {
  if (version.reason) return t(`versions.reason.${version.reason}`)
  return version.name
}
