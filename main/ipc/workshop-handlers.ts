import type { compositionChannels } from '../../shared/ipc/composition-channels'
import type { ChannelName } from '../../shared/ipc/contract'
import { checkPack } from '../services/exporting/check-pack'
import { lastExport } from '../services/exporting/remember-export'
import { archiveWorkshop } from '../services/workshops/archive-workshop'
import { copyWorkshop } from '../services/workshops/copy-workshop'
import { createPack } from '../services/workshops/create-pack'
import { listEditions } from '../services/workshops/list-editions'
import { listOutdated } from '../services/workshops/list-outdated'
import { listProfiles } from '../services/workshops/list-profiles'
import { listProjects } from '../services/workshops/list-projects'
import { listWorkshops } from '../services/workshops/list-workshops'
import { openPack } from '../services/workshops/open-pack'
import { openWorkshop } from '../services/workshops/open-workshop'
import { putBackPack } from '../services/workshops/put-back-pack'
import { recordEditionEvent } from '../services/workshops/record-edition-event'
import { removePack } from '../services/workshops/remove-pack'
import { savePack } from '../services/workshops/save-pack'
import { saveProject } from '../services/workshops/save-project'
import { saveWorkshop } from '../services/workshops/save-workshop'
import { stayOnVersion } from '../services/workshops/stay-on-version'
import { useVersion } from '../services/workshops/use-version'
import type { ServiceHandlers } from './handler'

type TaskChannel = 'export:start' | 'task:report' | 'task:cancel'
type Area = 'project' | 'profile' | 'workshop' | 'pack' | 'edition' | 'export'
export type WorkshopChannel = Exclude<
  Extract<ChannelName, `${Area}:${string}`>,
  TaskChannel | keyof typeof compositionChannels
>

/** Projects, workshops, packs, editions. Exports are tasks and run beside these. */
export const workshopHandlers = {
  'project:list': listProjects,
  'project:save': saveProject,
  'profile:list': listProfiles,
  'workshop:list': listWorkshops,
  'workshop:open': openWorkshop,
  'workshop:save': saveWorkshop,
  'workshop:copy': copyWorkshop,
  'workshop:archive': archiveWorkshop,
  'pack:create': createPack,
  'pack:remove': removePack,
  'pack:putBack': putBackPack,
  'pack:open': openPack,
  'pack:save': savePack,
  'pack:outdated': listOutdated,
  'pack:useVersion': useVersion,
  'pack:stay': stayOnVersion,
  'pack:check': checkPack,
  'edition:list': listEditions,
  'edition:record': recordEditionEvent,
  'export:last': lastExport,
} satisfies ServiceHandlers<WorkshopChannel>
