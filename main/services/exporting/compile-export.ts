import { appError } from '../../../shared/domain/app-error'
import { err, ok, type Result } from '../../../shared/domain/result'
import type { ExportDone, ExportJob, ExportProgress } from '../../export/export-job'
import type { ChildProcess } from '../shell'
import { parseExportReply } from './parse-export-reply'

export interface CompileListeners {
  readonly onProgress: (progress: ExportProgress) => void
  /** What the process says for the log. */
  readonly onDetail: (detail: string) => void
  readonly signal: AbortSignal
}

/**
 * Hands a job to the export process and waits for its end, whichever it is: done, failed, cancelled by the signal (which
 * kills the process), or the death of the process.
 */
export function compileExport(
  child: ChildProcess,
  job: ExportJob,
  listeners: CompileListeners,
): Promise<Result<ExportDone>> {
  const { onProgress, onDetail, signal } = listeners
  return new Promise((resolve) => {
    const end = (result: Result<ExportDone>) => {
      signal.removeEventListener('abort', cancel)
      resolve(result)
    }
    const cancel = () => {
      child.kill()
      end(err(appError('cancelled')))
    }
    child.onMessage((message) => {
      const reply = parseExportReply(message)
      if (!reply) {
        onDetail('the export process sent something unknown')
        return end(err(appError('export-failed')))
      }
      if (reply.id !== job.id) return
      if (reply.type === 'progress') return onProgress(reply)
      if (reply.type === 'done') return end(ok(reply))
      onDetail(reply.detail)
      end(err(reply.error))
    })
    child.onExit(() => end(err(appError('export-process-died'))))
    if (signal.aborted) return cancel()
    signal.addEventListener('abort', cancel)
    child.send(job)
  })
}
