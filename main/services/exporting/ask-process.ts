import { appError, type AppError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ExportProgress } from '../../export/export-job'
import type { ChildProcess } from '../shell'

export interface CompileListeners {
  readonly onProgress: (progress: ExportProgress) => void
  /** What the process says for the log. */
  readonly onDetail: (detail: string) => void
  readonly signal: AbortSignal
}

interface Job {
  readonly id: string
}
interface Failed extends Job {
  readonly type: 'failed'
  readonly error: AppError
  readonly detail: string
}

/**
 * Hands a job to the export process and waits for its end, whichever it is: done, failed, cancelled by the signal (which
 * kills the process), or the death of the process. `parse` answers null for what the process cannot have said.
 */
export function askProcess<Done extends Job & { readonly type: string }>(
  child: ChildProcess,
  job: Job,
  parse: (message: unknown) => Done | ExportProgress | Failed | null,
  { onProgress, onDetail, signal }: CompileListeners,
): Promise<Result<Done>> {
  return new Promise((resolve) => {
    const end = (result: Result<Done>) => {
      signal.removeEventListener('abort', cancel)
      resolve(result)
    }
    const cancel = () => {
      child.kill()
      end(err(appError('cancelled')))
    }
    child.onMessage((message) => {
      const reply = parse(message)
      if (!reply) {
        onDetail('the export process sent something unknown')
        return end(err(appError('export-failed')))
      }
      if (reply.id !== job.id) return
      if (isProgress(reply)) return onProgress(reply)
      if (!isFailed(reply)) return end(ok(reply))
      onDetail(reply.detail)
      end(err(reply.error))
    })
    child.onExit(() => end(err(appError('export-process-died'))))
    if (signal.aborted) return cancel()
    signal.addEventListener('abort', cancel)
    child.send(job)
  })
}

const isProgress = (reply: { readonly type: string }): reply is ExportProgress => reply.type === 'progress'
const isFailed = (reply: { readonly type: string }): reply is Failed => reply.type === 'failed'
