import { library } from './0001-library'
import { workshopDay } from './0002-workshop-day'
import { handoverAndSearch } from './0003-handover-and-search'
import { versionSize } from './0004-version-size'
import { bookDesign } from './0005-book-design'
import { wordTemplate } from './0006-word-template'
import { actRegister } from './0007-act-register'
import { commentOutcome } from './0008-comment-outcome'
import { paperwork } from './0009-paperwork'
import { evidence } from './0010-evidence'
import { composition } from './0011-composition'
import { annexFacts } from './0012-annex-facts'
import { invitedInstitutions } from './0013-invited-institutions'
import type { Migration } from './migration'

/** Every migration in order; the last one's id is the schema that this program writes. */
export const migrations: readonly Migration[] = [
  library,
  workshopDay,
  handoverAndSearch,
  versionSize,
  bookDesign,
  wordTemplate,
  actRegister,
  commentOutcome,
  paperwork,
  evidence,
  composition,
  annexFacts,
  invitedInstitutions,
]
