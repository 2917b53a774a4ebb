import type { Result } from '../../../shared/domain/result'
import type { PapersDone, PapersJob } from '../../export/papers-job'
import { askProcess, type CompileListeners } from '../exporting/ask-process'
import type { ChildProcess } from '../shell'
import { parsePapersReply } from './parse-papers-reply'

/** Has papers made; ends as `askProcess` does. */
export const compilePapers = (
  child: ChildProcess,
  job: PapersJob,
  listeners: CompileListeners,
): Promise<Result<PapersDone>> => askProcess<PapersDone>(child, job, parsePapersReply, listeners)
