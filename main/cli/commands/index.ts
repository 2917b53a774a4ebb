import type { RegisterCommand } from '../command-line'
import { registerAudit } from './audit'
import { registerBackup } from './backup'
import { registerChapters } from './chapters'
import { registerCheck } from './check'
import { registerExport } from './export'
import { registerGoOn } from './go-on'
import { registerHandOver } from './hand-over'
import { registerImport } from './import'
import { registerInfo } from './info'
import { registerPack } from './pack'
import { registerPackUp } from './pack-up'
import { registerPapers } from './papers'
import { registerPresets } from './presets'
import { registerRescued } from './rescued'
import { registerRestore } from './restore'
import { registerSample } from './sample'
import { registerServe } from './serve'
import { registerShow } from './show'
import { registerTakeAlong, registerTakeBack } from './take-along'
import { registerTakeIn } from './take-in'
import { registerUnpack } from './unpack'
import { registerVerify } from './verify'
import { registerVersion } from './version'
import { registerWorkshop } from './workshop'
import { registerWorkshops } from './workshops'

/** Every command of DESIGN section 9, in its order, and those of what travels between computers. */
export const commands: readonly RegisterCommand[] = [
  registerSample,
  registerInfo,
  registerChapters,
  registerWorkshops,
  registerImport,
  registerShow,
  registerVersion,
  registerWorkshop,
  registerPresets,
  registerPack,
  registerCheck,
  registerExport,
  registerAudit,
  registerVerify,
  registerBackup,
  registerRestore,
  registerHandOver,
  registerTakeIn,
  registerTakeAlong,
  registerTakeBack,
  registerGoOn,
  registerPackUp,
  registerPapers,
  registerUnpack,
  registerRescued,
  registerServe,
]
