import type { RegisterCommand } from '../command-line'
import { registerBackup } from './backup'
import { registerChapters } from './chapters'
import { registerCheck } from './check'
import { registerExport } from './export'
import { registerImport } from './import'
import { registerInfo } from './info'
import { registerSample } from './sample'
import { registerServe } from './serve'
import { registerShow } from './show'
import { registerVerify } from './verify'
import { registerVersion } from './version'
import { registerWorkshop } from './workshop'
import { registerWorkshops } from './workshops'

/** Every command of DESIGN section 9, in its order. */
export const commands: readonly RegisterCommand[] = [
  registerSample,
  registerInfo,
  registerChapters,
  registerWorkshops,
  registerImport,
  registerShow,
  registerVersion,
  registerWorkshop,
  registerCheck,
  registerExport,
  registerVerify,
  registerBackup,
  registerServe,
]
