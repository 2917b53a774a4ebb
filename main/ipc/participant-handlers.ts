import type { ChannelName } from '../../shared/ipc/contract'
import { addParticipants } from '../services/participants/add-participants'
import { eraseParticipants } from '../services/participants/erase-participants'
import { exportList } from '../services/participants/export-list'
import { fillBlankCertificate } from '../services/participants/fill-blank-certificate'
import { listParticipants } from '../services/participants/list-participants'
import { listPlaces } from '../services/participants/list-places'
import { participantData } from '../services/participants/participant-data'
import { prepareCertificates } from '../services/participants/prepare-certificates'
import { saveParticipant } from '../services/participants/save-participant'
import { saveRules } from '../services/participants/save-rules'
import { tickAttendance } from '../services/participants/tick-attendance'
import type { ServiceHandlers } from './handler'

type ParticipantChannel = Exclude<Extract<ChannelName, `participant:${string}`>, 'participant:readFile'>

/** People who are taught. Reading a file with their list takes a thread of its own. */
export const participantHandlers = {
  'participant:list': listParticipants,
  'participant:places': listPlaces,
  'participant:save': saveParticipant,
  'participant:add': addParticipants,
  'participant:attend': tickAttendance,
  'participant:rules': saveRules,
  'participant:prepareCertificates': prepareCertificates,
  'participant:fillBlank': fillBlankCertificate,
  'participant:exportList': exportList,
  'participant:data': participantData,
  'participant:erase': eraseParticipants,
} satisfies ServiceHandlers<ParticipantChannel>
