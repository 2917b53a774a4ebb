import { common } from './common'
import { shell } from './shell'
import { library } from './library'
import { settings } from './settings'
import { drafting } from './drafting'
import { editor } from './editor'
import { versions } from './versions'
import { workshops } from './workshops'
import { packs } from './packs'
import { exporting } from './exporting'
import { errors } from './errors'
import { findings } from './findings'
import { manuscript } from './manuscript'
import { cli } from './cli'
import { doors } from './doors'
import { keeping } from './keeping'
import { handover } from './handover'
import { acts } from './acts'
import { importing } from './importing'
import { preview } from './preview'
import { attention } from './attention'
import { paperwork } from './paperwork'
import { participants } from './participants'
import { annexes } from './annexes'
import { audit } from './audit'
import { comments } from './comments'
import { replacing } from './replacing'
import { papers } from './papers'

/** All messages of one language, by area. */
export const cs = {
  common,
  shell,
  library,
  settings,
  drafting,
  editor,
  versions,
  workshops,
  packs,
  exporting,
  errors,
  findings,
  manuscript,
  cli,
  doors,
  keeping,
  handover,
  acts,
  importing,
  preview,
  attention,
  paperwork,
  participants,
  annexes,
  audit,
  comments,
  replacing,
  papers,
}
