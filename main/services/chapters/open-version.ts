import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { OpenedVersion } from '../../../shared/ipc/version-channels'
import type { ParsedInput } from '../../../shared/ipc/contract'
import { stateStore } from '../../storage/versions/state-store'
import { versionStore } from '../../storage/versions/version-store'
import type { ServiceContext } from '../service-context'
import { readVersionContent } from './read-version-content'

/** A version with its verified text and what was decided about it. */
export function openVersion(
  { database }: Pick<ServiceContext, 'database'>,
  { versionId }: ParsedInput<'version:open'>,
): Result<OpenedVersion> {
  const version = versionStore.find(database, versionId)
  if (!version) return err(appError('not-found'))
  const content = readVersionContent(database, version)
  return content.ok ? ok({ version, content: content.value, events: stateStore.list(database, versionId) }) : content
}
