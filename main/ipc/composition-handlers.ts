import type { compositionChannels } from '../../shared/ipc/composition-channels'
import { listPackReaders } from '../services/exporting/list-pack-readers'
import { applyPreset } from '../services/presets/apply-preset'
import { deletePreset } from '../services/presets/delete-preset'
import { listPresets } from '../services/presets/list-presets'
import { putBackPreset } from '../services/presets/put-back-preset'
import { renamePreset } from '../services/presets/rename-preset'
import { savePreset } from '../services/presets/save-preset'
import type { ServiceHandlers } from './handler'

/** How packs are put together. */
export const compositionHandlers = {
  'preset:list': listPresets,
  'preset:save': savePreset,
  'preset:rename': renamePreset,
  'preset:delete': deletePreset,
  'preset:putBack': putBackPreset,
  'preset:apply': applyPreset,
  'pack:readers': listPackReaders,
} satisfies ServiceHandlers<keyof typeof compositionChannels>
