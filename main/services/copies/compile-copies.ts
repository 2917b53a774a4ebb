import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { CopiesDone, CopiesJob } from '../../export/copies-job'
import type { CompileListeners } from '../exporting/compile-export'
import type { ChildProcess } from '../shell'
import { parseCopiesReply } from './parse-copies-reply'

/** As `compileExport`, for personal copies: every end of it is an answer, and the signal kills the process. */
export function compileCopies(
  child: ChildProcess,
  job: CopiesJob,
  { onDetail, signal }: Pick<CompileListeners, 'onDetail' | 'signal'>,
): Promise<Result<CopiesDone>> {
  return new Promise((resolve) => {
    const end = (result: Result<CopiesDone>) => {
      signal.removeEventListener('abort', cancel)
      resolve(result)
    }
    const cancel = () => {
      child.kill()
      end(err(appError('cancelled')))
    }
    child.onMessage((message) => {
      const reply = parseCopiesReply(message)
      if (!reply) {
        onDetail('the export process sent something unknown')
        return end(err(appError('export-failed')))
      }
      if (reply.id !== job.id || reply.type === 'progress') return
      if (reply.type === 'copies-done') return end(ok(reply))
      onDetail(reply.detail)
      end(err(reply.error))
    })
    child.onExit(() => end(err(appError('export-process-died'))))
    if (signal.aborted) return cancel()
    signal.addEventListener('abort', cancel)
    child.send(job)
  })
}
