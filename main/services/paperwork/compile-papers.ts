import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { PapersDone, PapersJob } from '../../export/papers-job'
import type { CompileListeners } from '../exporting/compile-export'
import type { ChildProcess } from '../shell'
import { parsePapersReply } from './parse-papers-reply'

/** As `compileExport`, for papers: every end of it is an answer, and the signal kills the process. */
export function compilePapers(
  child: ChildProcess,
  job: PapersJob,
  { onProgress, onDetail, signal }: CompileListeners,
): Promise<Result<PapersDone>> {
  return new Promise((resolve) => {
    const end = (result: Result<PapersDone>) => {
      signal.removeEventListener('abort', cancel)
      resolve(result)
    }
    const cancel = () => {
      child.kill()
      end(err(appError('cancelled')))
    }
    child.onMessage((message) => {
      const reply = parsePapersReply(message)
      if (!reply) {
        onDetail('the export process sent something unknown')
        return end(err(appError('export-failed')))
      }
      if (reply.id !== job.id) return
      if (reply.type === 'progress') return onProgress(reply)
      if (reply.type === 'papers-done') return end(ok(reply))
      onDetail(reply.detail)
      end(err(reply.error))
    })
    child.onExit(() => end(err(appError('export-process-died'))))
    if (signal.aborted) return cancel()
    signal.addEventListener('abort', cancel)
    child.send(job)
  })
}
