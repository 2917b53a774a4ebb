import type { Result } from '../../../shared/domain/result'
import type { CopiesDone, CopiesJob } from '../../export/copies-job'
import { askProcess, type CompileListeners } from '../exporting/ask-process'
import type { ChildProcess } from '../shell'
import { parseCopiesReply } from './parse-copies-reply'

/** Has a name put on each copy; ends as `askProcess` does. It is done too soon to tell of progress. */
export const compileCopies = (
  child: ChildProcess,
  job: CopiesJob,
  listeners: Omit<CompileListeners, 'onProgress'>,
): Promise<Result<CopiesDone>> =>
  askProcess<CopiesDone>(child, job, parseCopiesReply, { ...listeners, onProgress: () => undefined })
