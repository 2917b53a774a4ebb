import { ok } from '../../shared/domain/result'
import type { handoverChannels } from '../../shared/ipc/handover-channels'
import { decideReceived, listReceived } from '../services/handover/decide-received'
import { handOverChapter, unnamedDrafts } from '../services/handover/hand-over-chapter'
import { inspectChapterFile } from '../services/handover/inspect-file'
import { takeInChapter } from '../services/handover/take-in-chapter'
import { guarded } from '../storage/guarded'
import type { ServiceHandlers } from './handler'

/** Chapters, libraries and open packages that travel between computers. */
export const handoverHandlers = {
  'handover:unnamed': guarded((context, { chapterId }) =>
    ok(unnamedDrafts(context, chapterId).map(({ language, title }) => ({ language, title }))),
  ),
  'handover:chapter': guarded(handOverChapter),
  'handover:inspect': guarded(inspectChapterFile),
  'handover:takeIn': guarded(takeInChapter),
  'handover:received': guarded(listReceived),
  'handover:decide': guarded(decideReceived),
} satisfies ServiceHandlers<keyof typeof handoverChannels>
