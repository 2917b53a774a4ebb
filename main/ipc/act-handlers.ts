import type { actChannels } from '../../shared/ipc/act-channels'
import { decideActOffer, listActOffers } from '../services/acts/act-offers'
import { actUses } from '../services/acts/act-uses'
import { readCiting, saveCitingStyle } from '../services/acts/citing-style'
import { listActs } from '../services/acts/list-acts'
import { saveAct } from '../services/acts/save-act'
import type { ServiceHandlers } from './handler'

/** The register of acts and the citations of the whole library. */
export const actHandlers = {
  'act:list': listActs,
  'act:save': saveAct,
  'act:uses': actUses,
  'act:offers': listActOffers,
  'act:decide': decideActOffer,
  'act:citing': readCiting,
  'act:saveStyle': saveCitingStyle,
} satisfies ServiceHandlers<keyof typeof actChannels>
