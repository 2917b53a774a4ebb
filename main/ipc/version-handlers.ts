import type { versionChannels } from '../../shared/ipc/version-channels'
import { listHistory } from '../services/chapters/list-history'
import { listStates } from '../services/chapters/list-states'
import { listVersions } from '../services/chapters/list-versions'
import { nameVersion } from '../services/chapters/name-version'
import { openVersion } from '../services/chapters/open-version'
import { proposeVersion } from '../services/chapters/propose-version'
import { recordState } from '../services/chapters/record-state'
import { restoreVersion } from '../services/chapters/restore-version'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Every channel of versions and their states. */
export const versionHandlers = {
  'version:list': guarded(listVersions),
  'version:history': guarded(listHistory),
  'version:propose': guarded(proposeVersion),
  'version:name': guarded(nameVersion),
  'version:open': guarded(openVersion),
  'version:restore': guarded(restoreVersion),
  'state:record': guarded(recordState),
  'state:list': guarded(listStates),
} satisfies ServiceHandlers<keyof typeof versionChannels>
