import type { compositionChannels } from '../../shared/ipc/composition-channels'
import { listPackReaders } from '../services/exporting/list-pack-readers'
import { applyPreset } from '../services/presets/apply-preset'
import { deletePreset } from '../services/presets/delete-preset'
import { listPresets } from '../services/presets/list-presets'
import { putBackPreset } from '../services/presets/put-back-preset'
import { renamePreset } from '../services/presets/rename-preset'
import { savePreset } from '../services/presets/save-preset'
import { checkPackPublicity } from '../services/exporting/check-pack-publicity'
import { decideProfileOffer, listProfileOffers } from '../services/workshops/profile-offers'
import { reissuePack } from '../services/workshops/reissue-pack'
import { saveProfile } from '../services/workshops/save-profile'
import { putAwayProgramme, viewWaitingProgramme } from '../services/workshops/waiting-programme'
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
  'pack:publicity': checkPackPublicity,
  'pack:reissue': reissuePack,
  'profile:save': saveProfile,
  'profile:offers': listProfileOffers,
  'profile:decide': decideProfileOffer,
  'programme:waiting': viewWaitingProgramme,
  'programme:drop': putAwayProgramme,
} satisfies ServiceHandlers<keyof typeof compositionChannels>
