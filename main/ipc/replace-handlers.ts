import type { replaceChannels } from '../../shared/ipc/replace-channels'
import { findInLibrary } from '../services/replacing/find-in-library'
import { replaceInLibrary } from '../services/replacing/replace-in-library'
import { undoReplacing } from '../services/replacing/undo-replacing'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Finding and replacing in all chapters. */
export const replaceHandlers = {
  'replace:find': guarded(findInLibrary),
  'replace:run': guarded(replaceInLibrary),
  'replace:undo': guarded(undoReplacing),
} satisfies ServiceHandlers<keyof typeof replaceChannels>
